package waymark.cases.safeguarding.web;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.cases.safeguarding.SafeguardingCommands;
import waymark.cases.safeguarding.reading.LowLevelConcerns;
import waymark.cases.safeguarding.reading.StaffReader;
import waymark.ledger.http.CommandIds;
import waymark.ledger.store.CommandOrigin;

/** Under which id something is recorded about whom a head teacher chose or named. */
@Component
class LowLevelSubjects {
  private final SafeguardingCommands commands;
  private final LowLevelConcerns concerns;

  LowLevelSubjects(SafeguardingCommands commands, LowLevelConcerns concerns) {
    this.commands = commands;
    this.concerns = concerns;
  }

  /**
   * One of them.
   *
   * @param id under which it is recorded
   * @param whom their id in the directory, if they are in it
   * @param called as they are known; null where nobody was chosen, or no name is known
   */
  record About(UUID id, UUID whom, @Nullable String called) {
    /** Null where that is the id itself. */
    @Nullable UUID person() {
      return whom.equals(id) ? null : whom;
    }
  }

  /**
   * @param chosen null for somebody who is only named
   */
  About about(@Nullable UUID chosen, StaffReader reader, CommandOrigin origin) {
    UUID id = id(chosen, reader, origin);
    return chosen == null
        ? new About(id, id, null)
        : new About(id, concerns.whom(chosen, reader), concerns.nameOf(chosen, reader));
  }

  /** What is recorded about somebody whose file was erased begins a new one. */
  private UUID id(@Nullable UUID chosen, StaffReader reader, CommandOrigin origin) {
    if (chosen != null && !commands.erasedOfStaff(chosen)) {
      return chosen;
    }
    return Stream.ofNullable(chosen)
        .flatMap(person -> concerns.subjects(person, reader).stream())
        .filter(begun -> !commands.erasedOfStaff(begun))
        .findFirst()
        .orElseGet(() -> CommandIds.derive(origin.commandId(), "subject"));
  }
}
