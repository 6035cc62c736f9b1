package waymark.ledger.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import org.bson.BsonDocument;
import waymark.ledger.proof.Roots;
import waymark.ledger.publish.SentEvents;
import waymark.ledger.publish.SteppedTurn;
import waymark.ledger.store.Appended;
import waymark.ledger.store.Leaf;
import waymark.ledger.store.NewEvent;
import waymark.ledger.store.StoredCommit;

/** What the record promises, read from the stored log, the topic and the read models alone. */
final class Invariants {

  private final List<StoredCommit> commits;
  private final List<Leaf> leaves;
  private final Server readers;
  private final Log log;
  private final Told told;
  private final Map<Integer, byte[]> roots;
  private final boolean repeats;
  private final Map<String, Long> ends;

  Invariants(
      Server ledger,
      Server readers,
      Log log,
      Told told,
      Map<Integer, byte[]> roots,
      boolean repeats,
      Map<String, Long> ends) {
    this.commits =
        ledger.confirmed("cases.commits").stream()
            .map(Invariants::stored)
            .sorted(Comparator.comparingLong(StoredCommit::position))
            .toList();
    this.leaves = commits.stream().map(StoredCommit::read).toList();
    this.readers = readers;
    this.log = log;
    this.told = told;
    this.roots = roots;
    this.repeats = repeats;
    this.ends = ends;
  }

  void check() {
    positionsHaveNoGapAndTimeFollowsThem();
    streamsHaveNoGap();
    everyAcknowledgedCommandIsThereOnce();
    whatWasRefusedIsNotThere();
    theTreeVerifies();
    theTopicIsTheLedgerInTurns();
    List.of("shared", "own").forEach(this::readModelIsTheFoldOfTheLog);
    ends.forEach(this::placeIsWhereTheReaderEnded);
  }

  private void positionsHaveNoGapAndTimeFollowsThem() {
    List<Long> positions = commits.stream().map(StoredCommit::position).toList();
    hold(
        positions.equals(LongStream.rangeClosed(1, commits.size()).boxed().toList()),
        "Positions are " + positions);
    List<Instant> times = leaves.stream().map(Leaf::recordedAt).toList();
    hold(times.equals(times.stream().sorted().toList()), "Times are " + times);
  }

  private void streamsHaveNoGap() {
    var next = new HashMap<String, Long>();
    for (Leaf leaf : leaves) {
      long expected = next.getOrDefault(leaf.stream(), 0L);
      hold(leaf.firstSeq() == expected, leaf.stream() + " lacks event " + expected);
      next.put(leaf.stream(), expected + leaf.events().size());
    }
  }

  private void everyAcknowledgedCommandIsThereOnce() {
    var byCommand = new HashMap<UUID, StoredCommit>();
    for (StoredCommit commit : commits) {
      hold(byCommand.put(commit.commandId(), commit) == null, "Twice: " + commit.commandId());
    }
    told.recorded.forEach((id, answer) -> {
      StoredCommit commit = byCommand.get(id);
      hold(commit != null, "Acknowledged at %d and not there: %s".formatted(answer.position(), id));
      Appended as = new Appended(commit.position(), commit.read().answer(), answer.replayed());
      hold(as.equals(answer), "Acknowledged as %s, there as %s".formatted(answer, as));
    });
  }

  private void whatWasRefusedIsNotThere() {
    for (StoredCommit commit : commits) {
      hold(
          !told.refused.contains(commit.commandId()),
          "Refused as a conflict, and recorded: position " + commit.position());
    }
  }

  private void theTreeVerifies() {
    List<byte[]> all = commits.stream().map(StoredCommit::leaf).toList();
    hold(Roots.agree(all), "The tree's root is not what RFC 6962 says");
    roots.forEach((size, root) ->
        hold(
            size <= all.size() && Arrays.equals(root, Roots.of(all.subList(0, size))),
            "What was seen as the first %d positions is no beginning of the record"
                .formatted(size)));
  }

  /**
   * In the ledger's order, each event once; again only where that was asked for, and a commit from
   * its first event where a publisher was cut off within it.
   */
  private void theTopicIsTheLedgerInTurns() {
    hold(log.isInTurns(), "Two publishers have sent between each other");
    var expected = new ArrayList<String>();
    for (StoredCommit commit : commits) {
      for (int index = 0; index < commit.read().events().size(); index++) {
        expected.add(commit.position() + "/" + index + " " + commit.hash());
      }
    }
    var sent = new SentEvents();
    for (var record : log.records(0, log.end())) {
      String position = SteppedTurn.header(record, "position");
      String index = SteppedTurn.header(record, "index");
      String event = position + "/" + index + " " + SteppedTurn.header(record, "hash");
      if (repeats && sent.events().contains(event)) {
        continue;
      }
      int count = Integer.parseInt(SteppedTurn.header(record, "count"));
      try {
        sent.add(Long.parseLong(position), Integer.parseInt(index), count, event);
      } catch (IllegalStateException whole) {
        throw new Violation(whole.getMessage());
      }
    }
    List<String> events = sent.events();
    hold(events.equals(expected), "The topic has %s, the ledger %s".formatted(events, expected));
  }

  private void readModelIsTheFoldOfTheLog(String database) {
    var expected = new TreeMap<String, String>();
    for (Leaf leaf : leaves) {
      for (int i = 0; i < leaf.events().size(); i++) {
        NewEvent event = leaf.events().get(i);
        if (!event.type().equals(Noted.PRIVATE)) {
          String what = event.payload().required("what").stringValue();
          long seq = leaf.firstSeq() + i;
          expected.compute(leaf.stream(), (stream, row) -> Noted.folded(row, seq, what));
        }
      }
    }
    var found = new TreeMap<String, String>();
    for (BsonDocument row : readers.confirmed(database + ".noted-1")) {
      if (row.isDocument("row")) {
        found.put(
            row.getString("_id").getValue(), row.getDocument("row").getString("noted").getValue());
      }
    }
    for (String stream : expected.keySet()) {
      hold(
          expected.get(stream).equals(found.get(stream)),
          "%s of %s is %s, by the log %s"
              .formatted(stream, database, found.get(stream), expected.get(stream)));
    }
    hold(found.keySet().equals(expected.keySet()), database + " has rows of no stream");
  }

  private void placeIsWhereTheReaderEnded(String database, long end) {
    for (BsonDocument stored : readers.confirmed(database + ".feeds")) {
      if (stored.getString("_id").getValue().equals(database)) {
        long offset = stored.getInt64("offset").getValue();
        hold(
            offset >= end,
            "The place of %s is %d, it had read to %d".formatted(database, offset, end));
      }
    }
  }

  private static void hold(boolean promised, String otherwise) {
    if (!promised) {
      throw new Violation(otherwise);
    }
  }

  private static StoredCommit stored(BsonDocument document) {
    return new StoredCommit(
        document.getInt64("_id").getValue(),
        document.getString("stream").getValue(),
        document.getInt64("firstSeq").getValue(),
        document.getBinary("commandId").asUuid(),
        document.getBinary("leaf").getData());
  }
}
