package waymark.journeys.faults;

import java.util.LinkedHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import waymark.journeys.faults.StoredLog.Commit;
import waymark.ledger.feed.Received;
import waymark.ledger.store.CanonicalJson;
import waymark.ledger.testing.LedgerTopic;
import waymark.ledger.testing.LedgerTopic.Sent;

/**
 * Somebody who writes to the topic of cases, where its publisher alone should: what that one would
 * have sent, or something else in its place.
 */
final class Rogue implements AutoCloseable {
  private static final String LEDGER = Trust.CELL + "/cases/1";
  private final PureFold told = PureFold.ofBuilt();
  private final LedgerTopic topic;

  Rogue(Trust trust) {
    topic = LedgerTopic.existing(trust.broker.bootstrap(), Trust.CELL + ".cases", LEDGER);
  }

  /**
   * Sends the public events of a commit.
   *
   * @param as what is sent in the place of each; null for nothing
   */
  void send(Commit commit, UnaryOperator<@Nullable Sent> as) {
    for (Received each : told.messages(commit, LEDGER)) {
      Sent sent = as.apply(record(commit, each));
      if (sent != null) {
        topic.send(sent);
      }
    }
  }

  private static Sent record(Commit commit, Received of) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("ledgerId", of.ledgerId());
    headers.put("position", "" + of.position());
    headers.put("index", "" + of.index());
    headers.put("count", "" + of.count());
    headers.put("stream", of.stream());
    headers.put("seq", "" + of.seq());
    headers.put("type", of.type());
    headers.put("version", "" + of.version());
    headers.put("recordedAt", commit.content().path("recordedAt").asString());
    headers.put("hash", of.hash());
    return new Sent(of.key(), headers, CanonicalJson.bytes(of.body()));
  }

  @Override
  public void close() {
    topic.close();
  }
}
