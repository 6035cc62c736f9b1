package waymark.cases.directory;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A school of the trust, as the public register of schools has it; told again when something
 * changed.
 */
public record SchoolListed(
    UUID school,
    String urn,
    String laCode,
    String establishment,
    String name,
    String phase,
    String type,
    LocalDate occurredOn)
    implements DirectoryEvent {
  @Override
  public String stream() {
    return DirectoryStreams.school(school);
  }

  SchoolListed listedOn(LocalDate day) {
    return new SchoolListed(school, urn, laCode, establishment, name, phase, type, day);
  }
}
