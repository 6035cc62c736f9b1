package waymark.cases.directory;

import java.util.Optional;
import java.util.UUID;

/** Names of the directory's streams. */
public final class DirectoryStreams {
  private static final String PERSON = "person:";

  private DirectoryStreams() {}

  public static String school(UUID school) {
    return "school:" + school;
  }

  public static String person(UUID person) {
    return PERSON + person;
  }

  /** The person whose stream this is; empty for another kind of stream. */
  public static Optional<UUID> person(String stream) {
    return stream.startsWith(PERSON)
        ? Optional.of(UUID.fromString(stream.substring(PERSON.length())))
        : Optional.empty();
  }

  /** No stream: who has a value that is nobody's, and that nobody's erasure gives up. */
  static String command(UUID command) {
    return "command:" + command;
  }

  static String administratorCode(UUID code) {
    return "administrator-code:" + code;
  }

  public static String policy(String name) {
    return "policy:" + name;
  }
}
