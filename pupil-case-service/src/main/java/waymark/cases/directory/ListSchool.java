package waymark.cases.directory;

import java.util.UUID;

/** Lists a school of the trust, or tells what has changed about it. */
public record ListSchool(
    UUID school,
    String urn,
    String laCode,
    String establishment,
    String name,
    String phase,
    String type)
    implements DirectoryCommand {
  @Override
  public String stream() {
    return DirectoryStreams.school(school);
  }
}
