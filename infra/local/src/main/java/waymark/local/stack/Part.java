package waymark.local.stack;

import java.util.List;
import java.util.Map;

/**
 * One process of the stack.
 *
 * @param name as people name it: {@code broker}, {@code pupil-case}, …
 * @param where the address shown beside it
 * @param command what starts it; empty when it runs elsewhere and is only watched
 * @param environment settings on top of the launcher's own environment
 * @param health whether it answers
 */
public record Part(
    String name,
    String where,
    List<String> command,
    Map<String, String> environment,
    Health health) {

  boolean elsewhere() {
    return command.isEmpty();
  }

  ProcessFile processFile(Home home) {
    return new ProcessFile(home.processFile(name));
  }
}
