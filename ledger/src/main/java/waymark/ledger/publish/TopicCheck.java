package waymark.ledger.publish;

import java.util.Optional;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.StartCheck;

/**
 * A ledger extends its topic where it holds the commit of the topic's newest record, unchanged, but
 * for records that somebody else has written after that.
 */
public record TopicCheck(Topic topic) implements StartCheck {

  @Override
  public Optional<String> objection(LedgerStore ledger) {
    topic.ensure();
    return ending(ledger::from).objection();
  }

  Ending ending(Tail ledger) {
    return topic.ending(ledger);
  }
}
