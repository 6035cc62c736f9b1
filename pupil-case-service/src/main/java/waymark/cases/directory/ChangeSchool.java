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

  /** Whether files would name the school as they do now. */
  boolean numberedAs(ListedSchool known) {
    return laCode.equals(known.laCode()) && establishment.equals(known.establishment());
  }

  ListSchool listedAgain(String urn) {
    return new ListSchool(school, urn, laCode, establishment, name, phase, type);
  }
}
