package waymark.cases.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a school is said to be: told again only when something about it changed. */
public final class SchoolPolicy {
  private SchoolPolicy() {}

  public static List<DirectoryEvent> list(
      @Nullable SchoolListed known, ListSchool c, LocalDate today) {
    SchoolListed now =
        new SchoolListed(
            c.school(),
            c.urn(),
            c.laCode(),
            c.establishment(),
            c.name(),
            c.phase(),
            c.type(),
            today);
    boolean same = known != null && now.equals(known.listedOn(today));
    return same ? List.of() : List.of(now);
  }

  /** The URN is as the school was listed with. */
  public static List<DirectoryEvent> change(SchoolListed known, ChangeSchool c, LocalDate today) {
    return list(known, c.listedAgain(known.urn()), today);
  }
}
