package waymark.ledger.store;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static waymark.ledger.store.Example.commit;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import waymark.ledger.testing.TestMongo;

/** What a ledger promises, on whichever database it stands. */
abstract class StoreSpecification {

  private final List<String> commands = new CopyOnWriteArrayList<>();
  private final String name = TestMongo.database("spec");
  private MongoClient client;
  private LedgerStore ledger;

  /** Connection string of the database to be tried. */
  abstract String uri();

  LedgerStore opened(MongoClient client, String name) {
    return LedgerStore.open(client, name);
  }

  @BeforeEach
  void open() {
    var counting =
        new CommandListener() {
          @Override
          public void commandStarted(CommandStartedEvent event) {
            commands.add(event.getCommandName());
          }
        };
    client =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(new com.mongodb.ConnectionString(uri()))
                .addCommandListener(counting)
                .build());
    ledger = opened(client, name);
    commands.clear();
  }

  @AfterEach
  void close() {
    ledger.close();
    client.getDatabase(name).drop();
    client.close();
  }

  @Test
  void a_commit_is_read_back_as_it_was_given() {
    NewCommit given = commit("pupil:1", 0, 2);
    Appended appended = ledger.append(given);
    StoredCommit stored = ledger.from(1, 10).getFirst();
    Leaf leaf = stored.read();
    assertThat(appended).isEqualTo(new Appended(1, given.answer(), false));
    assertThat(leaf)
        .isEqualTo(
            new Leaf(
                given.stream(),
                given.firstSeq(),
                given.commandId(),
                given.requestHash(),
                given.actor(),
                leaf.recordedAt(),
                given.answer(),
                given.events()));
    assertThat(stored.leaf()).isEqualTo(CanonicalJson.bytes(leaf.json()));
  }

  @Test
  void positions_count_from_one_and_survive_a_reopening() {
    ledger.append(commit("pupil:1", 0, 2));
    ledger.append(commit("pupil:2", 0, 1));
    try (var reopened = opened(client, name)) {
      assertThat(reopened.knownPosition()).isEqualTo(2);
      assertThat(reopened.append(commit("pupil:1", 2, 1)).position()).isEqualTo(3);
    }
    assertThat(ledger.lastPosition()).isEqualTo(3);
  }

  @Test
  void a_stream_is_read_in_order_and_alone() {
    ledger.append(commit("pupil:1", 0, 2));
    ledger.append(commit("pupil:2", 0, 1));
    ledger.append(commit("pupil:1", 2, 1));
    assertThat(ledger.stream("pupil:1")).extracting(StoredCommit::firstSeq).containsExactly(0L, 2L);
    assertThat(ledger.lastSeq("pupil:1")).contains(2L);
    assertThat(ledger.lastSeq("pupil:3")).isEmpty();
    assertThat(ledger.from(2, 1)).extracting(StoredCommit::stream).containsExactly("pupil:2");
  }

  @Test
  void streams_whose_names_begin_alike_are_read_together() {
    ledger.append(commit("request:2", 0, 1));
    ledger.append(commit("pupil:1", 0, 2));
    ledger.append(commit("request:1", 0, 1));
    ledger.append(commit("requested:1", 0, 1));
    ledger.append(commit("request:1", 1, 1));
    assertThat(ledger.streamsBeginning("request:"))
        .extracting(StoredCommit::stream, StoredCommit::firstSeq)
        .containsExactly(tuple("request:1", 0L), tuple("request:1", 1L), tuple("request:2", 0L));
    assertThat(ledger.streamsBeginning("import:")).isEmpty();
  }

  @Test
  void a_decision_on_a_stale_stream_is_a_conflict_and_leaves_no_gap() {
    ledger.append(commit("pupil:1", 0, 1));
    assertThatThrownBy(() -> ledger.append(commit("pupil:1", 0, 1)))
        .isInstanceOf(StreamConflict.class)
        .hasMessageContaining("pupil:1");
    assertThat(ledger.append(commit("pupil:2", 0, 1)).position()).isEqualTo(2);
  }

  @Test
  void a_repeated_command_is_given_its_first_answer_and_stored_once() {
    UUID id = UUID.randomUUID();
    Appended first = ledger.append(commit(id, "hash", "pupil:1", 0, 1));
    Appended again = ledger.append(commit(id, "hash", "pupil:1", 1, 1));
    Appended elsewhere = ledger.append(commit(id, "hash", "pupil:2", 0, 1));
    assertThat(again).isEqualTo(elsewhere).isEqualTo(new Appended(1, first.answer(), true));
    assertThat(ledger.lastPosition()).isEqualTo(1);
    assertThat(ledger.findCommand(id)).map(StoredCommit::position).contains(1L);
  }

  @Test
  void a_command_id_used_for_another_request_is_refused() {
    UUID id = UUID.randomUUID();
    ledger.append(commit(id, "hash", "pupil:1", 0, 1));
    assertThatThrownBy(() -> ledger.append(commit(id, "other", "pupil:1", 0, 1)))
        .isInstanceOf(CommandMismatch.class);
    assertThat(ledger.append(commit("pupil:1", 1, 1)).position()).isEqualTo(2);
  }

  @Test
  void a_commit_beyond_512_kb_is_refused_before_anything_is_sent() {
    NewCommit large =
        new NewCommit(
            UUID.randomUUID(),
            "hash",
            "person:1",
            "pupil:1",
            0,
            Example.json("id", "1"),
            List.of(Example.event("x".repeat(512 * 1024))));
    assertThatThrownBy(() -> ledger.append(large)).isInstanceOf(CommitTooLarge.class);
    assertThat(commands).doesNotContain("insert");
  }

  @Test
  void a_commit_just_below_512_kb_is_stored_byte_for_byte() {
    String text = "é".repeat(261_000);
    ledger.append(
        new NewCommit(
            UUID.randomUUID(),
            "hash",
            "person:1",
            "pupil:1",
            0,
            Example.json("id", "1"),
            List.of(Example.event(text))));
    assertThat(ledger.from(1, 1).getFirst().read().events().getFirst())
        .isEqualTo(Example.event(text));
  }

  @Test
  void a_command_alone_costs_one_round_trip() {
    ledger.append(commit("pupil:1", 0, 3));
    assertThat(commands).containsExactly("insert");
  }

  @Test
  void an_edited_copy_beside_the_leaf_is_noticed() {
    ledger.append(commit("pupil:1", 0, 1));
    var raw = client.getDatabase(name).getCollection("commits");
    raw.updateOne(Filters.eq("_id", 1L), Updates.set("stream", "pupil:9"));
    StoredCommit edited = ledger.from(1, 1).getFirst();
    assertThatThrownBy(edited::read)
        .isInstanceOf(CommitAltered.class)
        .hasMessageContaining("position 1");
  }

  @Test
  void time_follows_position_when_the_clock_goes_back() {
    Iterator<Instant> times =
        List.of("2026-09-01T10:00:00.123456Z", "2026-09-01T09:58:30Z", "2026-09-01T10:00:01Z")
            .stream()
            .map(Instant::parse)
            .iterator();
    String other = name + "-clock";
    try (var skewed = new LedgerStore(client, other, times::next, List.of())) {
      for (long seq = 0; seq < 3; seq++) {
        skewed.append(commit("pupil:1", seq, 1));
      }
      assertThat(skewed.from(1, 3))
          .extracting(c -> c.read().recordedAt().toString())
          .containsExactly(
              "2026-09-01T10:00:00.123Z", "2026-09-01T10:00:00.123Z", "2026-09-01T10:00:01Z");
    } finally {
      client.getDatabase(other).drop();
    }
  }

  @Test
  void every_commit_listener_hears_of_a_commit() {
    var heard = new ConcurrentHashMap<String, Long>();
    ledger.onCommit(() -> heard.put("one", ledger.knownPosition()));
    ledger.append(commit("pupil:1", 0, 1));
    org.awaitility.Awaitility.await()
        .untilAsserted(() -> assertThat(heard).containsEntry("one", 1L));
  }

  @Test
  void two_writers_with_many_callers_leave_one_gapless_record() throws Exception {
    int callers = 24;
    int each = 25;
    var acknowledged = new ConcurrentHashMap<UUID, Appended>();
    try (var second = opened(client, name);
        var threads = Executors.newFixedThreadPool(callers)) {
      for (int caller = 0; caller < callers; caller++) {
        LedgerStore store = caller % 2 == 0 ? ledger : second;
        String stream = "pupil:" + caller % 7; // Fewer streams than callers, so that they collide.
        threads.submit(() -> appendUntilDone(store, stream, each, acknowledged));
      }
    }
    var commits = ledger.from(1, callers * each + 1);
    assertThat(commits)
        .extracting(StoredCommit::position)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, callers * each).boxed().toList());
    assertThat(commits.stream().map(c -> c.read().recordedAt())).isSorted();
    assertThat(commits)
        .allSatisfy(
            c -> assertThat(acknowledged.get(c.commandId()).position()).isEqualTo(c.position()));
    commits.stream()
        .collect(groupingBy(StoredCommit::stream))
        .forEach((stream, own) ->
            assertThat(seqs(own))
                .isSorted()
                .doesNotHaveDuplicates()
                .last()
                .isEqualTo((long) seqs(own).size() - 1));
  }

  private static void appendUntilDone(
      LedgerStore store, String stream, int times, ConcurrentHashMap<UUID, Appended> acknowledged) {
    for (int i = 0; i < times; ) {
      try {
        NewCommit next = commit(stream, store.lastSeq(stream).orElse(-1L) + 1, 1 + i % 3);
        acknowledged.put(next.commandId(), store.append(next));
        i++;
      } catch (StreamConflict e) {
        // Somebody else was first: read again, as a caller would.
      }
    }
  }

  private static List<Long> seqs(List<StoredCommit> commits) {
    var seqs = new ArrayList<Long>();
    for (StoredCommit commit : commits) {
      for (int i = 0; i < commit.read().events().size(); i++) {
        seqs.add(commit.firstSeq() + i);
      }
    }
    return seqs;
  }
}
