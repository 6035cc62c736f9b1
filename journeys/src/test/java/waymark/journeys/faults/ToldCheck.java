package waymark.journeys.faults;

import static waymark.journeys.faults.Invariant.ACKNOWLEDGED_ONCE;
import static waymark.journeys.faults.Invariant.UNACKNOWLEDGED_AT_MOST_ONCE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import waymark.journeys.faults.StoredLog.Commit;
import waymark.journeys.faults.Told.Command;

/** Whether the log holds what the senders of commands were told, once, and nothing beyond. */
final class ToldCheck {
  private ToldCheck() {}

  static List<Violation> of(StoredLog log, Told told) {
    var found = new ArrayList<Violation>();
    Map<UUID, List<Commit>> stored = new HashMap<>();
    log.commits().forEach(c -> stored.computeIfAbsent(c.id(), id -> new ArrayList<>()).add(c));
    Set<UUID> sent = new HashSet<>();
    Set<String> actors = new HashSet<>();
    for (Command command : told.commands()) {
      sent.add(command.id());
      actors.add(command.actor());
      List<Commit> commits = stored.getOrDefault(command.id(), List.of());
      if (command.acknowledged()) {
        acknowledged(command, commits, found);
      } else if (commits.size() > (command.refusal().isEmpty() ? 1 : 0)) {
        String how = command.refusal().isEmpty() ? "nothing" : command.refusal();
        found.add(
            new Violation(
                UNACKNOWLEDGED_AT_MOST_ONCE,
                "%s stands %d times; its sender was told: %s"
                    .formatted(command.id(), commits.size(), how)));
      }
    }
    // The same request stored under a second id would be a command that nobody sent.
    for (Commit commit : log.commits()) {
      boolean theirs =
          actors.contains(commit.content().path("actor").asString())
              && commit.stream().startsWith("pupil:");
      if (theirs && !sent.contains(commit.id())) {
        found.add(
            new Violation(
                UNACKNOWLEDGED_AT_MOST_ONCE,
                "position %d holds a command that nobody sent".formatted(commit.position())));
      }
    }
    return found;
  }

  private static void acknowledged(Command command, List<Commit> stored, List<Violation> found) {
    boolean once =
        stored.size() == 1
            && (command.position() == Told.NOT_SAID
                || stored.getFirst().position() == command.position())
            && stored.getFirst().stream().equals(command.stream())
            && stored.getFirst().lastSeq() == command.seq();
    if (!once) {
      found.add(
          new Violation(
              ACKNOWLEDGED_ONCE,
              "%s was acknowledged at %d of %s, seq %d, and stands at %s"
                  .formatted(
                      command.id(),
                      command.position(),
                      command.stream(),
                      command.seq(),
                      stored.stream().map(c -> c.position() + " seq " + c.lastSeq()).toList())));
    }
  }
}
