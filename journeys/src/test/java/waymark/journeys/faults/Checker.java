package waymark.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges a system that has come to rest, after whatever was done to it, by the {@linkplain
 * Invariant invariants}. It reads the stored logs, the exported checkpoints, the read models, the
 * topic of safeguarding, and what the senders of commands were told; it asks no service anything.
 *
 * @param client of the database that holds logs and read models, past any proxy
 * @param cell the first part of ledger ids
 * @param checkpoints WAYMARK_CHECKPOINT_DIR
 * @param told of cases
 * @param safeguarding what its senders were told
 * @param topic of safeguarding, which no reader here follows
 */
record Checker(
    MongoClient client, String cell, Path checkpoints, Told told, Told safeguarding, Events topic) {
  private static final class Fold {
    static final PureFold BUILT = PureFold.ofBuilt();
  }

  /** Every way in which an invariant does not hold: of cases, its reader, and the other ledgers. */
  List<Violation> violations() {
    var found = new ArrayList<Violation>();
    found.addAll(record("directory"));
    found.addAll(record("cases"));
    StoredLog cases = StoredLog.read(client, "cases");
    found.addAll(ToldCheck.of(cases, told));
    var models = new ReadModels(client, "reporting", "cases");
    int generation = StoredLog.generations(client, "cases").lastKey();
    found.addAll(ReaderCheck.of(cases, models, Fold.BUILT, cell + "/cases/" + generation));
    found.addAll(record("safeguarding"));
    StoredLog apart = StoredLog.read(client, "safeguarding");
    found.addAll(ToldCheck.of(apart, safeguarding));
    found.addAll(TopicCheck.of(apart, topic));
    return found;
  }

  /** Of one ledger alone, which may be of any service. */
  List<Violation> record(String ledger) {
    return RecordCheck.of(StoredLog.read(client, ledger), client, checkpoints.resolve(ledger));
  }

  void assertEverythingHolds() {
    assertThat(violations()).isEmpty();
  }
}
