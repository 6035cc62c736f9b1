package waymark.cases.roll;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import waymark.cases.rollfile.RollFile;
import waymark.cases.rollfile.SchoolCode;
import waymark.cases.rollfile.TransferHeader;
import waymark.cases.rollfile.UnreadableRoll;

/**
 * Whose roll a file is, and whether absence from it can mean that a pupil left. A transfer file
 * names its school; a CSV does not, and is taken for the school chosen.
 */
final class FileSchoolPolicy {
  private static final Pattern LETTERS = Pattern.compile("[A-Za-z]+");

  private FileSchoolPolicy() {}

  /** Whether a file may be the whole roll: only a person can say so, unless it cannot be. */
  enum WholeRoll {
    /** By "full" a transfer file means what it says of each pupil, not that all are in it. */
    ASK,
    /** A part of the roll, or pupils transferring in: absence means nothing. */
    NO
  }

  /**
   * Checks that the file is for {@code chosen}.
   *
   * @throws UnreadableRoll when it is another school's
   */
  static WholeRoll check(RollFile file, UUID chosen, TrustSchools schools) {
    TransferHeader header = file.header();
    if (header == null) {
      return WholeRoll.ASK;
    }
    if (sentToASchool(header) && !sameSchool(header)) {
      if (!named(header.destination(), chosen, schools)) {
        throw otherSchool("is sent to", header.destination(), chosen, schools);
      }
      return WholeRoll.NO;
    }
    if (!named(header.source(), chosen, schools)) {
      throw otherSchool("comes from", header.source(), chosen, schools);
    }
    return header.partial() ? WholeRoll.NO : WholeRoll.ASK;
  }

  private static boolean sentToASchool(TransferHeader header) {
    return header.destination() != null && !placeholder(header.destination());
  }

  /**
   * Letters in place of the number, such as XXXX (not known), MMMM (several) or LLLL (the local
   * authority): the file is sent to no school in particular, and may be of some pupils only.
   */
  private static boolean placeholder(@Nullable SchoolCode to) {
    return to != null && LETTERS.matcher(to.establishment()).matches();
  }

  private static boolean sameSchool(TransferHeader header) {
    SchoolCode to = header.destination();
    return to != null && header.source() != null && header.source().is(to.la(), to.establishment());
  }

  /** By number: a school that converted may stand in the trust twice, with one number. */
  private static boolean named(@Nullable SchoolCode code, UUID chosen, TrustSchools schools) {
    return code != null
        && schools.code(chosen).filter(c -> c.is(code.la(), code.establishment())).isPresent();
  }

  private static UnreadableRoll otherSchool(
      String verb, @Nullable SchoolCode named, UUID chosen, TrustSchools schools) {
    String ours = schools.code(chosen).map(SchoolCode::spelt).orElse("the school you chose");
    if (named == null) {
      return UnreadableRoll.because(
          "other-school",
          "The file does not say which school it is from",
          "A Common Transfer File names its school. Export it again from the system of %s."
              .formatted(ours));
    }
    Optional<UUID> ofTrust = schools.withCode(named.la(), named.establishment());
    String whatToDo =
        ofTrust.isPresent()
            ? "It %s %s, and you chose %s. Choose the other school and upload it again, or upload this school's own file."
            : "It %s %s, which is not a school of your trust, and you chose %s. Upload this school's own file; if the school has"
                + " joined the trust, ask your trust administrator to add it first.";
    return UnreadableRoll.because(
        "other-school",
        "The file is for another school",
        whatToDo.formatted(verb, named.spelt(), ours));
  }
}
