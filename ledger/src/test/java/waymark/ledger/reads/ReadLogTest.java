package waymark.ledger.reads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import waymark.ledger.testing.TestMongo;
import waymark.ledger.testing.TestProxy;

class ReadLogTest {
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-30T23:59:59.999Z"));
  private final String name = TestMongo.database("reads");
  private final MongoDatabase database = TestMongo.client().getDatabase(name);
  private final ReadLog log = new ReadLog(database, now::get);

  static Read read(ReadOutcome outcome, UUID... ids) {
    return new Read(
        outcome,
        "00000000-0000-4000-8000-0000000000a1",
        List.of("senco"),
        "GET /api/pupils/{pupil}",
        ReadKind.PAGE,
        List.of(ids),
        "192.0.2.7",
        null);
  }

  @Test
  void readers_who_come_together_share_one_insert_and_each_has_its_record() throws Exception {
    try (var proxy = new TestProxy(TestMongo.port());
        var slow = ReadLog.open(proxy.uri(), name, now::get)) {
      slow.record(read(ReadOutcome.ANSWERED, UUID.randomUUID()));
      proxy.hold();
      int before = proxy.inserts();
      Runnable reader = () -> slow.record(read(ReadOutcome.ANSWERED, UUID.randomUUID()));
      List<Thread> readers =
          IntStream.range(0, 200).mapToObj(i -> Thread.ofPlatform().start(reader)).toList();
      // One has begun to write; all others have come, and wait for it.
      await().until(() -> proxy.inserts() > before && waiting(readers) == 199);
      proxy.release();
      for (Thread each : readers) {
        each.join();
      }
      assertThat(proxy.inserts() - before).isLessThanOrEqualTo(2);
    }
    assertThat(stored("2026-11")).hasSize(201);
  }

  private static long waiting(List<Thread> threads) {
    return threads.stream().filter(each -> each.getState() == Thread.State.WAITING).count();
  }

  @Test
  void what_cannot_be_recorded_is_refused_and_the_next_is_recorded_again() throws IOException {
    try (var proxy = new TestProxy(TestMongo.port());
        var log = ReadLog.open(proxy.uri(), name, now::get)) {
      log.record(read(ReadOutcome.ANSWERED, UUID.randomUUID()));
      proxy.loseNextRequest();
      assertThatThrownBy(() -> log.record(read(ReadOutcome.ANSWERED, UUID.randomUUID())))
          .isInstanceOf(RuntimeException.class);
      log.record(read(ReadOutcome.ANSWERED, UUID.randomUUID()));
    }
    assertThat(stored("2026-11")).hasSize(2);
  }

  @Test
  void a_month_is_a_collection_and_time_never_runs_back() {
    log.record(read(ReadOutcome.ANSWERED, UUID.randomUUID()));
    now.set(Instant.parse("2026-12-01T00:00:00Z"));
    log.record(read(ReadOutcome.ANSWERED, UUID.randomUUID()));
    now.set(Instant.parse("2026-11-30T08:00:00Z"));
    log.record(read(ReadOutcome.ANSWERED, UUID.randomUUID()));
    new ReadLog(database, now::get).record(read(ReadOutcome.ANSWERED, UUID.randomUUID()));
    assertThat(stored("2026-11")).hasSize(1);
    assertThat(stored("2026-12"))
        .hasSize(3)
        .allMatch(
            each -> each.getDate("at").toInstant().equals(Instant.parse("2026-12-01T00:00:00Z")));
  }

  @Test
  void a_pupils_readers_are_told_newest_first_page_by_page_over_the_months() {
    UUID pupil = UUID.randomUUID();
    for (String at :
        List.of("2026-09-01T10:00:00Z", "2026-11-03T10:00:00Z", "2026-11-04T10:00:00Z")) {
      now.set(Instant.parse(at));
      log.record(read(ReadOutcome.ANSWERED, pupil, UUID.randomUUID()));
      log.record(read(ReadOutcome.ANSWERED, UUID.randomUUID()));
      log.record(read(ReadOutcome.DENIED, pupil));
    }
    log.record(read(ReadOutcome.ANSWERED, pupil)); // at the same instant as the one before
    var history = log.history();
    var whole = history.of(pupil, "/api/", null, 10);
    assertThat(whole)
        .extracting(seen -> seen.place().at().toString())
        .containsExactly(
            "2026-11-04T10:00:00Z",
            "2026-11-04T10:00:00Z",
            "2026-11-03T10:00:00Z",
            "2026-09-01T10:00:00Z");
    List<SeenRead> paged = new ArrayList<>();
    for (ReadPlace after = null; ; after = paged.getLast().place()) {
      var page = history.of(pupil, "/api/", after, 1);
      if (page.isEmpty()) {
        break;
      }
      paged.addAll(page);
    }
    assertThat(paged).isEqualTo(whole);
    assertThat(whole.get(1).place().text())
        .as("says no more than the list does")
        .isEqualTo(Instant.parse("2026-11-04T10:00:00Z").toEpochMilli() + "-2");
    assertThat(history.of(pupil, "/api/reports/", null, 10)).as("seen elsewhere").isEmpty();
  }

  @Test
  void who_saw_a_pupil_is_found_by_an_index_and_not_by_looking_through_all() {
    log.record(read(ReadOutcome.ANSWERED, UUID.randomUUID()));
    var plan =
        database
            .getCollection("reads-2026-11")
            .find(new Document("pupils", "x"))
            .sort(new Document("at", -1).append("_id", -1))
            .explain()
            .toString();
    assertThat(plan).contains("IXSCAN").doesNotContain("COLLSCAN", "stage=SORT");
  }

  @Test
  void reads_of_an_earlier_build_are_told_too() {
    String pupil = UUID.randomUUID().toString();
    database
        .getCollection("reads-2026-11")
        .insertOne(
            new Document("at", java.util.Date.from(Instant.parse("2026-11-02T10:00:00Z")))
                .append("actor", "a")
                .append("route", "/api/reports/register")
                .append("pupils", List.of(pupil)));
    assertThat(log.history().of(UUID.fromString(pupil), "/api/reports/", null, 10))
        .singleElement()
        .satisfies(seen -> assertThat(seen.kind()).isEqualTo("list"));
  }

  @Test
  void a_reason_is_a_code_never_words() {
    assertThatThrownBy(() ->
            new Read(
                ReadOutcome.ANSWERED,
                "a",
                List.of(),
                "GET /x",
                ReadKind.PAGE,
                List.of(),
                "192.0.2.7",
                "Quill Ashgrove hurt himself"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private List<Document> stored(String month) {
    return database.getCollection("reads-" + month).find().into(new ArrayList<>());
  }
}
