package waymark.ledger.reads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.ledger.proof.DayFolder;
import waymark.ledger.proof.SigningKey;
import waymark.ledger.testing.TestMongo;

class SignedDaysTest {
  private static final String FOUR_DAYS = "The reads %s: 3 answers from 2026-10-30 to 2026-11-02";

  @TempDir Path checkpoints;

  private final AtomicReference<Instant> now = new AtomicReference<>();
  private final String name = TestMongo.database("signed-reads");
  private final MongoDatabase database = TestMongo.client().getDatabase(name);
  private final ReadLog log = new ReadLog(database, now::get);
  private SignedDays days;

  /** Reads on three of four days, all of them over. */
  @BeforeEach
  void threeReads() {
    SigningKey key = SigningKey.createIfAbsent(checkpoints.resolve("key"));
    days = new SignedDays(log, "demo", folder(), key, now::get);
    for (String at :
        List.of("2026-10-30T08:00:00Z", "2026-10-31T23:59:59Z", "2026-11-02T10:00:00Z")) {
      now.set(Instant.parse(at));
      log.record(ReadLogTest.read(ReadOutcome.ANSWERED, UUID.randomUUID(), UUID.randomUUID()));
    }
    now.set(Instant.parse("2026-11-03T00:15:00Z"));
    days.sign();
  }

  @Test
  void days_that_are_over_are_signed_those_without_a_read_too_and_verify() {
    assertThat(signed()).containsExactly("2026-10-30", "2026-10-31", "2026-11-01", "2026-11-02");
    assertThat(verify().sentence()).startsWith(FOUR_DAYS.formatted(name));
    assertThat(verify().sound()).isTrue();
  }

  @Test
  void a_day_is_signed_once_and_not_before_it_is_surely_over() {
    now.set(Instant.parse("2026-11-04T00:09:59Z"));
    days.sign();
    assertThat(signed()).hasSize(4);
    now.set(Instant.parse("2026-11-04T00:10:00Z"));
    days.sign();
    days.sign();
    assertThat(signed()).hasSize(5);
  }

  @Test
  void an_error_ends_no_schedule_and_the_day_is_signed_at_the_next_try() {
    now.set(Instant.parse("2026-11-04T00:10:00Z"));
    var failing = new AtomicReference<Error>(new OutOfMemoryError("none left"));
    var trying =
        new SignedDays(
            log,
            "demo",
            folder(),
            SigningKey.createIfAbsent(checkpoints.resolve("key")),
            () -> {
              Error once = failing.getAndSet(null);
              if (once != null) {
                throw once;
              }
              return now.get();
            });
    trying.tried();
    assertThat(signed()).hasSize(4);
    trying.tried();
    assertThat(signed()).hasSize(5);
    trying.close();
  }

  @Test
  void an_edited_read_is_found_on_its_day() {
    reads("2026-10")
        .updateOne(new Document("at", at("2026-10-31T23:59:59Z")), Updates.set("actor", "another"));
    assertWrong("2026-10-31", "an answer is not what was recorded");
  }

  @Test
  void a_field_put_in_is_found() {
    reads("2026-11").updateOne(new Document(), Updates.set("reason", "none"));
    assertWrong("2026-11-02", "an answer is not what was recorded");
  }

  @Test
  void a_deleted_read_is_found() {
    reads("2026-10").deleteOne(new Document("at", at("2026-10-30T08:00:00Z")));
    assertWrong("2026-10-30", "1 answers were signed, 0 are there");
  }

  @Test
  void an_inserted_read_is_found_on_a_day_without_any_too() {
    reads("2026-11").insertOne(new Document("at", at("2026-11-01T12:00:00Z")).append("actor", "x"));
    assertWrong("2026-11-01", "0 answers were signed, 1 are there");
  }

  @Test
  void a_read_before_the_first_day_is_found() {
    reads("2026-09").insertOne(new Document("at", at("2026-09-01T12:00:00Z")).append("actor", "x"));
    assertWrong("2026-09-01", "added before the first day");
  }

  @Test
  void a_read_moved_to_another_day_is_found() {
    reads("2026-10").updateOne(new Document(), Updates.set("at", at("2026-10-31T09:00:00Z")));
    assertWrong("2026-10-30", "1 answers were signed, 0 are there");
  }

  @Test
  void a_read_of_no_day_is_found() {
    reads("2026-10").updateOne(new Document(), Updates.set("at", "yesterday"));
    assertThat(verify().sound()).isFalse();
    assertThat(verify().sentence()).contains("among those of 2026-10");
  }

  @Test
  void a_dropped_month_is_found_unless_retention_dropped_it() {
    reads("2026-10").drop();
    assertWrong("2026-10-30", "1 answers were signed, 0 are there");
  }

  @Test
  void a_root_that_is_gone_or_was_changed_is_found() throws IOException {
    Path root = checkpoints.resolve("reads").resolve(name).resolve("days/2026-10-31");
    String note = Files.readString(root);
    Files.delete(root);
    assertWrong("2026-10-31", "its root is missing");
    Files.writeString(root, note.replace("\n1\n", "\n2\n"));
    assertThat(verify().sound()).isFalse();
    Files.copy(
        root.resolveSibling("2026-10-30"), root, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertThat(verify().sentence()).contains("NOT", "/2026-10-30, not of", "/2026-10-31");
  }

  @Test
  void retention_drops_whole_old_months_and_what_is_left_verifies() {
    now.set(Instant.parse("2027-11-15T12:00:00Z"));
    assertThat(days.drop(13)).as("October is within 13 months").isEmpty();
    assertThat(days.drop(12)).containsExactly(YearMonth.of(2026, 10));
    assertThat(days.drop(12)).isEmpty();
    assertThat(database.listCollectionNames()).containsExactly("reads-2026-11");
    assertThat(verify().sentence())
        .startsWith("The reads %s: 1 answers from 2026-11-01 to 2027-11-14".formatted(name));
    assertThatThrownBy(() -> days.drop(11)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_tool_says_a_line_for_each_and_ends_with_one_where_one_is_wrong() {
    reads("2026-10").deleteOne(new Document());
    var out = new ByteArrayOutputStream();
    int exit =
        new ReadsTool(new PrintStream(out, true, StandardCharsets.UTF_8), System.err)
            .run(
                List.of(
                    "--mongo",
                    TestMongo.uri(),
                    "--reads",
                    name + ",never-used-reads",
                    "--checkpoints",
                    checkpoints.toString()));
    assertThat(exit).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("NOT", "2026-10-30"),
            line -> assertThat(line).endsWith("no day is signed yet."));
  }

  @Test
  void the_tool_ends_with_three_where_it_cannot_look() {
    var said = new ByteArrayOutputStream();
    var both = new PrintStream(said, true, StandardCharsets.UTF_8);
    String nobody = "mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=200";
    var asked = List.of("--mongo", nobody, "--reads", name, "--checkpoints", "" + checkpoints);
    assertThat(new ReadsTool(both, both).run(asked)).isEqualTo(3);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("127.0.0.1:1");
  }

  private void assertWrong(String day, String how) {
    var found = verify();
    assertThat(found.sound()).isFalse();
    assertThat(found.sentence()).contains("First wrong day: %s (%s).".formatted(day, how));
  }

  private VerifyReads.Found verify() {
    return new VerifyReads(database, folder()).verify();
  }

  private DayFolder folder() {
    return new DayFolder(checkpoints, name);
  }

  private List<String> signed() {
    return folder().days(folder().verifier().orElseThrow()).keySet().stream()
        .map(LocalDate::toString)
        .toList();
  }

  private MongoCollection<Document> reads(String month) {
    return database.getCollection("reads-" + month);
  }

  private static Date at(String instant) {
    return Date.from(Instant.parse(instant));
  }
}
