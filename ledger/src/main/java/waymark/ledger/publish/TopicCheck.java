package waymark.ledger.publish;

import java.util.List;
import java.util.Optional;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.StartCheck;
import waymark.ledger.store.StoredCommit;

/** A ledger extends its topic where it holds the commit of the topic's last record, unchanged. */
public record TopicCheck(Topic topic) implements StartCheck {

  @Override
  public Optional<String> objection(LedgerStore ledger) {
    Optional<Successor> successor = topic.successor();
    if (successor.isPresent()) {
      return Optional.of(
          """
          it went on as %s on the topic %s, which this database does not know: it was restored from \
          a backup made before. Restore a newer one, or begin a new generation: %s\
          """
              .formatted(
                  successor.get().ledgerId(),
                  successor.get().topic(),
                  newGeneration(ledger.name())));
    }
    return topic.last().flatMap(last -> objection(ledger::from, last));
  }

  Optional<String> objection(Tail ledger, LastRecord last) {
    if (!last.ledgerId().equals(topic.ledgerId())) {
      return Optional.of(
          "its topic %s belongs to %s, not to %s."
              .formatted(topic.name(), last.ledgerId(), topic.ledgerId()));
    }
    List<StoredCommit> same = ledger.from(last.position(), 1);
    if (!same.isEmpty()
        && same.getFirst().position() == last.position()
        && same.getFirst().hash().equals(last.hash())) {
      return Optional.empty();
    }
    return Optional.of(
        """
        its topic %s has seen position %d with hash %s, which this database does not hold. The topic \
        has not what the ledger lost: restore a newer backup, or begin a new generation: %s\
        """
            .formatted(topic.name(), last.position(), last.hash(), newGeneration(topic.ledger())));
  }

  private static String newGeneration(String ledger) {
    return "./waymark new-generation --ledger %s --reason \"…\"".formatted(ledger);
  }
}
