package waymark.journeys.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which message types stand on a running stack's topics, and who has sent them.
 *
 * @param senders by type, as in {@code pupil-case/erased.v1}: demo, a journey's name, or never
 */
record MessageTypes(Map<String, String> senders) {
  private static final String DEMO = "demo";

  /** As message-types.txt lists them. */
  static MessageTypes listed() {
    var name = "/message-types.txt";
    try (var list = Objects.requireNonNull(MessageTypes.class.getResourceAsStream(name), name)) {
      return read(new String(list.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static MessageTypes read(String list) {
    var senders = new TreeMap<String, String>();
    list.lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" +"))
        .forEach(row -> senders.put(row[1], row[0]));
    return new MessageTypes(senders);
  }

  /**
   * Those that are not among what was sent, and should be.
   *
   * @param ran journeys that were run on this stack; the demonstration was always loaded
   */
  Set<String> missing(Set<String> sent, Set<String> ran) {
    var missing = new TreeSet<String>();
    senders.forEach((type, sender) -> {
      boolean meant = sender.equals(DEMO) || ran.contains(sender);
      if (meant && !sent.contains(type)) missing.add(type);
    });
    return missing;
  }
}
