package waymark.journeys.faults;

import static waymark.journeys.faults.Invariant.READER_IN_ORDER;
import static waymark.journeys.faults.Invariant.READ_MODELS_ARE_THE_FOLD;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import waymark.journeys.faults.StoredLog.Commit;
import waymark.ledger.store.CanonicalJson;

/** Whether a reader that has come to rest holds each event once, in order, and what follows. */
final class ReaderCheck {
  private final StoredLog log;
  private final ReadModels models;
  private final List<Violation> found = new ArrayList<>();

  private ReaderCheck(StoredLog log, ReadModels models) {
    this.log = log;
    this.models = models;
  }

  static List<Violation> of(StoredLog log, ReadModels models, PureFold fold, String ledgerId) {
    var check = new ReaderCheck(log, models);
    check.place(ledgerId);
    var rows = models.rows();
    rows.forEach(check::order);
    try {
      check.compare(fold.of(log, ledgerId), rows);
    } catch (RuntimeException altered) {
      check.expect(READ_MODELS_ARE_THE_FOLD, false, "the log cannot be folded: %s", altered);
    }
    return check.found;
  }

  private void place(String ledgerId) {
    Document place = models.place();
    if (place == null) {
      expect(READER_IN_ORDER, log.commits().isEmpty(), "it has read nothing");
      return;
    }
    expect(READER_IN_ORDER, place.get("ledgerId").equals(ledgerId), "it follows another ledger");
    var whole = List.of(List.of(1L, 0L, log.lastPosition() + 1, 0L));
    var runs = place.getList("runs", Object.class);
    expect(READER_IN_ORDER, runs.equals(whole), "it has read %s of %s", runs, whole);
    expect(READER_IN_ORDER, models.parked().isEmpty(), "it has set messages aside");
    long hashes = models.hashes();
    boolean each = hashes == log.lastPosition();
    expect(READER_IN_ORDER, each, "it knows %d of %d hashes", hashes, log.lastPosition());
  }

  /** A row says how far its stream was read; a timeline lists every event of it. */
  private void order(String model, Map<String, ObjectNode> rows) {
    Map<String, Commit> last = new HashMap<>();
    log.commits().forEach(commit -> last.put(commit.stream(), commit));
    rows.forEach((stream, row) -> {
      Commit end = last.get(stream);
      boolean atTheEnd =
          end != null
              && row.path("seq").asLong(-1) == end.lastSeq()
              && row.path("hash").asString().equals(end.hash());
      expect(READER_IN_ORDER, atTheEnd, "%s of %s does not stand at its end", model, stream);
      long before = -1;
      for (JsonNode entry : row.path("row").path("entries")) {
        long seq = entry.path("seq").asLong(-1);
        expect(READER_IN_ORDER, seq > before, "%s, %d after %d", stream, seq, before);
        before = seq;
      }
    });
  }

  private void compare(
      Map<String, Map<String, ObjectNode>> expected, Map<String, Map<String, ObjectNode>> actual) {
    expect(
        READ_MODELS_ARE_THE_FOLD,
        expected.keySet().equals(actual.keySet()),
        "there are %s, not %s",
        actual.keySet(),
        expected.keySet());
    expected.forEach((model, rows) -> {
      var stored = actual.getOrDefault(model, Map.of());
      Set<String> streams = new TreeSet<>(rows.keySet());
      streams.addAll(stored.keySet());
      for (String stream : streams) {
        expect(
            READ_MODELS_ARE_THE_FOLD,
            text(rows.get(stream)).equals(text(stored.get(stream))),
            "%s of %s is not what the log gives",
            model,
            stream);
      }
    });
  }

  private static String text(ObjectNode row) {
    return row == null ? "" : CanonicalJson.text(row);
  }

  private void expect(Invariant of, boolean holds, String sentence, Object... with) {
    if (!holds) {
      found.add(new Violation(of, "the reader: " + sentence.formatted(with)));
    }
  }
}
