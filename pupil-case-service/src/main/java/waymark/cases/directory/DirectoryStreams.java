package waymark.cases.directory;

import java.util.UUID;

/** Names of the directory's streams. */
public final class DirectoryStreams {
  private DirectoryStreams() {}

  public static String school(UUID school) {
    return "school:" + school;
  }

  public static String person(UUID person) {
    return "person:" + person;
  }

  /** No stream: who has a value that is nobody's, and that nobody's erasure gives up. */
  static String command(UUID command) {
    return "command:" + command;
  }

  public static String policy(String name) {
    return "policy:" + name;
  }
}
