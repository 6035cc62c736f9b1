package waymark.cases.directory;

import java.time.LocalDate;
import java.util.UUID;

/** Ends a grant: {@code on} is the first day it no longer holds. */
public record WithdrawRole(UUID person, UUID grant, LocalDate on) implements DirectoryCommand {
  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
