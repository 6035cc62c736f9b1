package waymark.journeys.faults;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What the senders of commands were told: all that the checker knows besides log and readers. */
public final class Told {
  /**
   * One command.
   *
   * @param position where it was recorded, as its sender was told; 0 where they were not told that
   *     it was, {@link #NOT_SAID} where they were not told where
   * @param seq of the stream's last event after it, as its sender was told; -1 where they were not
   * @param refusal why not, where it was refused; else empty
   */
  public record Command(
      UUID id, String actor, String stream, long position, long seq, String refusal) {
    boolean acknowledged() {
      return position != 0;
    }
  }

  /** Of safeguarding nobody is told how much is recorded there. */
  static final long NOT_SAID = -1;

  private static final String UNCHANGED = "unchanged";

  private final Map<UUID, Command> commands = new ConcurrentHashMap<>();

  /** Before a command is sent for the first time. */
  public void sent(UUID id, String actor, String stream) {
    commands.put(id, new Command(id, actor, stream, 0, -1, ""));
  }

  public void acknowledged(UUID id, long position, long seq) {
    commands.computeIfPresent(
        id, (same, c) -> new Command(id, c.actor(), c.stream(), position, seq, ""));
  }

  public void refused(UUID id, String why) {
    commands.computeIfPresent(id, (same, c) -> new Command(id, c.actor(), c.stream(), 0, -1, why));
  }

  /** It was carried out and changed nothing, so that it is not stored. */
  public void unchanged(UUID id) {
    refused(id, UNCHANGED);
  }

  /** Those whose senders were told that something stands against them. */
  public List<Command> refused() {
    return commands.values().stream()
        .filter(c -> !c.refusal().isEmpty() && !c.refusal().equals(UNCHANGED))
        .toList();
  }

  /** Those of which their senders know nothing. */
  public List<Command> unanswered() {
    return commands.values().stream()
        .filter(c -> !c.acknowledged() && c.refusal().isEmpty())
        .toList();
  }

  public Collection<Command> commands() {
    return commands.values();
  }

  public long acknowledged() {
    return commands.values().stream().filter(Command::acknowledged).count();
  }
}
