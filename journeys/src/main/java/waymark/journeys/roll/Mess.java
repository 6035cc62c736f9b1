package waymark.journeys.roll;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The mistakes real rolls hold, one of each in about a hundred pupils: a repeated row, a wrong
 * check letter, a temporary or former or missing UPN, a missing date of birth or sex, decomposed
 * accents, a cell that a spreadsheet would run.
 */
final class Mess {

  private Mess() {}

  static Stream<GeneratedPupil> made(GeneratedPupil p, int index) {
    @Nullable String upn = p.upn();
    if (upn == null) {
      return Stream.of(p);
    }
    return switch (index % 97) {
      case 13 -> Stream.of(p, p);
      case 29 -> Stream.of(withUpn(p, FictionalUpn.wrongLetter(upn), null));
      case 41 -> Stream.of(withUpn(p, FictionalUpn.temporary(upn), null));
      case 53 -> Stream.of(withUpn(p, upn, FictionalUpn.former(upn)));
      case 61 -> Stream.of(withUpn(p, null, null));
      case 67 -> Stream.of(changed(p, p.surname(), true, false, p.className()));
      case 71 -> Stream.of(changed(p, p.surname(), false, false, "=1+1"));
      case 79 -> Stream.of(changed(p, p.surname(), false, true, p.className()));
      case 83 -> Stream.of(changed(p, decomposed("Zoëlvrandé"), false, false, p.className()));
      case 89 -> Stream.of(changed(p, "  " + p.surname() + " ", false, false, p.className()));
      default -> Stream.of(p);
    };
  }

  private static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  private static GeneratedPupil withUpn(
      GeneratedPupil p, @Nullable String upn, @Nullable String former) {
    return new GeneratedPupil(
        upn,
        former,
        p.surname(),
        p.forename(),
        p.preferredForename(),
        p.middleNames(),
        p.dateOfBirth(),
        p.sex(),
        p.year(),
        p.className(),
        p.entered(),
        p.sen(),
        p.needs());
  }

  private static GeneratedPupil changed(
      GeneratedPupil p, String surname, boolean noBirth, boolean noSex, String className) {
    return new GeneratedPupil(
        p.upn(),
        p.formerUpn(),
        surname,
        p.forename(),
        p.preferredForename(),
        p.middleNames(),
        noBirth ? null : p.dateOfBirth(),
        noSex ? null : p.sex(),
        p.year(),
        className,
        p.entered(),
        List.copyOf(p.sen()),
        p.needs());
  }
}
