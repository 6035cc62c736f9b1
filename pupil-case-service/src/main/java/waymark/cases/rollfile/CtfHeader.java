package waymark.cases.rollfile;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the header of a transfer file. */
final class CtfHeader implements CtfReader.Listener {
  /** All that is read of it: what else a header holds, and however much, is passed over. */
  private static final Set<String> READ =
      Set.of(
          "Header/CTFversion",
          "Header/DocumentQualifier",
          "Header/DateTime",
          "SourceSchool/LEA",
          "SourceSchool/Estab",
          "SourceSchool/SchoolName",
          "DestSchool/LEA",
          "DestSchool/Estab",
          "DestSchool/SchoolName");

  private final Map<String, String> found = new HashMap<>();
  private boolean seen;

  @Override
  public boolean begins(ElementPath path, long line) {
    seen |= path.name().equals("Header");
    return !path.name().equals("CTFpupilData") && !path.name().equals("Pupil");
  }

  @Override
  public boolean ends(ElementPath path, String text) {
    String place = path.parent() + "/" + path.name();
    if (path.within("Header") && !text.isEmpty() && READ.contains(place)) {
      found.putIfAbsent(place, text);
    }
    return !path.name().equals("Header");
  }

  /**
   * The header as far as it was given.
   *
   * @throws UnreadableRoll when the file has none, and so does not say whose it is
   */
  TransferHeader finished() {
    if (!seen) {
      throw UnreadableRoll.because(
          "no-header",
          "The file does not say which school it is from",
          "A Common Transfer File begins with a Header that names the school. Export it again from your school's system.");
    }
    return new TransferHeader(
        found.getOrDefault("Header/CTFversion", ""),
        found.getOrDefault("Header/DocumentQualifier", "").toLowerCase(Locale.ROOT),
        RollDates.parse(found.getOrDefault("Header/DateTime", "")).orElse(null),
        RollDates.moment(found.getOrDefault("Header/DateTime", "")).orElse(null),
        school("SourceSchool"),
        school("DestSchool"));
  }

  private @Nullable SchoolCode school(String element) {
    String la = found.getOrDefault(element + "/LEA", "");
    String establishment = found.getOrDefault(element + "/Estab", "");
    String name = found.getOrDefault(element + "/SchoolName", "");
    return la.isEmpty() && establishment.isEmpty() ? null : new SchoolCode(la, establishment, name);
  }
}
