package waymark.cases.directory;

import java.util.UUID;

/** Says anew what a listed school is; its URN stays, since another URN is another school. */
public record ChangeSchool(
    UUID school, String laCode, String establishment, String name, String phase, String type)
    implements DirectoryCommand {
  @Override
  public String stream() {
    return DirectoryStreams.school(school);
  }

  ListSchool listedAgain(String urn) {
    return new ListSchool(school, urn, laCode, establishment, name, phase, type);
  }
}
