package waymark.ledger.generation;

import java.util.ArrayList;
import java.util.List;
import waymark.ledger.publish.Topic;

/**
 * The topics of a ledger's generations, as each leads to the next.
 *
 * @param chain from the one that is open
 */
record Topics(List<Topic> chain) {

  static Topics from(Topic open) {
    List<Topic> chain = new ArrayList<>(List.of(open));
    for (var next = open.successor(); next.isPresent(); next = chain.getLast().successor()) {
      chain.add(
          new Topic(next.get().ledgerId(), next.get().topic(), open.connection(), open.signer()));
    }
    return new Topics(chain);
  }

  /** The generation whose topic it is. */
  static int number(Topic topic) {
    return Integer.parseInt(topic.ledgerId().replaceAll(".*/", ""));
  }

  int newest() {
    return number(chain.getLast());
  }

  /**
   * The last position that readers were sent of the newest generation of which they were sent any:
   * one whose topic is empty was announced and never begun.
   */
  long seen() {
    return chain.reversed().stream()
        .mapToLong(Topic::lastPosition)
        .filter(position -> position > 0)
        .findFirst()
        .orElse(0);
  }

  /** Tells the readers of the last topic before this generation's where the ledger goes on. */
  void closeFor(Generation next) {
    Topic last =
        chain.reversed().stream()
            .filter(topic -> number(topic) < next.number())
            .findFirst()
            .orElseThrow();
    String[] id = last.ledgerId().split("/");
    var topic =
        new Topic(
            next.ledgerId(id[0], id[1]),
            next.topic(id[0], id[1]),
            last.connection(),
            last.signer());
    last.closeFor(topic, next.reason());
  }
}
