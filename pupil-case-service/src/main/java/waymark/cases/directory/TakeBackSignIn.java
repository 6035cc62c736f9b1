package waymark.cases.directory;

import java.util.UUID;

/** Says that the sign-in proposed for a person is not to be theirs. */
public record TakeBackSignIn(UUID person) implements DirectoryCommand {
  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
