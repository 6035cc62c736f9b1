package waymark.cases.roll;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import waymark.cases.publishing.StoredEvents;
import waymark.ledger.personal.Keys;
import waymark.ledger.store.Appended;
import waymark.ledger.store.CommandOrigin;
import waymark.ledger.store.Leaf;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.NewCommit;
import waymark.ledger.store.NewEvent;
import waymark.ledger.store.StoredCommit;

/** Imports' own streams in the ledger of cases. */
final class ImportStreams {
  static final String PREFIX = "import:";

  private final LedgerStore ledger;
  private final StoredEvents stored;

  ImportStreams(LedgerStore ledger, Keys keys) {
    this.ledger = ledger;
    this.stored = new StoredEvents(keys, List.of(ImportEventType.values()));
  }

  static String name(UUID importId) {
    return PREFIX + importId;
  }

  Optional<ImportState> find(UUID importId) {
    @Nullable ImportState state = null;
    for (StoredCommit commit : ledger.stream(name(importId))) {
      Leaf leaf = commit.read();
      for (NewEvent event : leaf.events()) {
        ImportEvent happened = (ImportEvent) stored.decode(leaf.stream(), event);
        state =
            state == null
                ? ImportState.received(
                    (ImportEvent.RollReceived) happened, leaf.actor(), leaf.recordedAt())
                : state.evolve(happened, leaf.actor());
      }
    }
    return Optional.ofNullable(state);
  }

  /** What a person said of the columns; not what was remembered, which comes with the file. */
  Optional<Map<String, String>> saidByAPerson(Leaf leaf) {
    return leaf.firstSeq() == 0
        ? Optional.empty()
        : leaf.events().stream()
            .map(event -> stored.decode(leaf.stream(), event))
            .filter(ImportEvent.ColumnsMapped.class::isInstance)
            .map(event -> ((ImportEvent.ColumnsMapped) event).mapping())
            .findFirst();
  }

  /** The answer that this very command was given before, if it was. */
  Optional<Appended> replayed(CommandOrigin origin) {
    return ledger
        .findCommand(origin.commandId())
        .map(stored -> stored.answerTo(origin.requestHash()));
  }

  /**
   * Records what happened next; the same command again gets the answer of the first time.
   *
   * @param seq the newest event the decision was made on, −1 for none
   */
  Appended append(CommandOrigin origin, UUID importId, long seq, List<ImportEvent> events) {
    String stream = name(importId);
    return ledger.append(
        new NewCommit(
            origin.commandId(),
            origin.requestHash(),
            origin.actor(),
            stream,
            seq + 1,
            JsonNodeFactory.instance.objectNode().put("import", importId.toString()),
            events.stream().map(event -> stored.encode(stream, event)).toList()));
  }
}
