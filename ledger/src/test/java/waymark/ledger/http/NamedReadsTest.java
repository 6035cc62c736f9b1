package waymark.ledger.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import waymark.ledger.reads.ReadLog;
import waymark.ledger.testing.TestMongo;

@Import(NamedReadsTest.Recording.class)
class NamedReadsTest extends GuardedAppTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:15:00Z"), ZoneOffset.UTC);

  @TestConfiguration
  static class Recording {
    @Bean
    MongoDatabase reads() {
      return TestMongo.client().getDatabase("named-reads-test");
    }

    @Bean
    ReadLog readLog(MongoDatabase reads) {
      return new ReadLog(reads, CLOCK);
    }
  }

  @Autowired MongoDatabase reads;

  @BeforeEach
  void empty() {
    reads
        .listCollectionNames()
        .forEach(name -> reads.getCollection(name).deleteMany(new Document()));
  }

  @Test
  void anAnswerThatNamesAPupilIsRecordedOnceWithWhoInWhichRoleWhatAndFromWhere() {
    var answer = http.get("/api/pupils/" + PUPIL, SENCO, "Waymark-Client-Address", "2001:db8::7");
    assertThat(answer.body()).contains("a name").doesNotContain("namedPupils");
    assertThat(recorded())
        .singleElement()
        .satisfies(read -> {
          assertThat(read.getString("actor")).isEqualTo("00000000-0000-4000-8000-0000000000a1");
          assertThat(read.getList("roles", String.class)).containsExactly("senco");
          assertThat(read.getString("route")).isEqualTo("GET /api/pupils/{pupil}");
          assertThat(read.getString("kind")).isEqualTo("page");
          assertThat(read.getString("outcome")).isEqualTo("answered");
          assertThat(read.getString("from")).isEqualTo("2001:db8::7");
          assertThat(read.getDate("at").toInstant()).isEqualTo(CLOCK.instant());
          assertThat(read.getList("pupils", String.class)).containsExactly(PUPIL);
          assertThat(read.toJson()).doesNotContain("a name");
        });
  }

  /** "Not modified" would say what the record holds, to somebody of whom nothing is recorded. */
  @Test
  void whoSaysToHaveItAlreadyIsAnsweredAnewAndRecorded() {
    for (String condition : List.of("If-None-Match", "If-Match", "If-Modified-Since")) {
      empty();
      String said =
          switch (condition) {
            case "If-None-Match" -> "\"7\"";
            case "If-Match" -> "\"6\"";
            default -> "Fri, 27 Nov 2099 09:00:00 GMT";
          };
      var answer = http.get("/api/pupils/" + PUPIL, SENCO, condition, said);
      assertThat(answer.statusCode()).as(condition).isEqualTo(200);
      assertThat(answer.body()).contains("a name");
      assertThat(recorded()).as(condition).hasSize(1);
    }
  }

  @Test
  void anAddressThatIsNoneIsNotBelieved() {
    http.get("/api/pupils/" + PUPIL, SENCO, "Waymark-Client-Address", "Quill Ashgrove");
    assertThat(recorded())
        .singleElement()
        .satisfies(read -> assertThat(read.getString("from")).isEqualTo("127.0.0.1"));
  }

  @Test
  void whoHasNotTheRoleIsRecordedAsDeniedAndHasSeenNobody() {
    assertProblem(http.get("/api/pupils/" + PUPIL, NEWCOMER), 403, "not-for-your-role");
    assertDenied("00000000-0000-4000-8000-0000000000a2", PUPIL);
  }

  /** Case 32: whether it is another school's or nobody's does not show, in the record either. */
  @Test
  void whatIsNotThereForThemIsRecordedAsDeniedWithWhatTheyAskedFor() {
    String outside = UUID.randomUUID().toString();
    assertProblem(http.get("/api/outside/" + outside, SENCO), 404, "not-found");
    assertDenied("00000000-0000-4000-8000-0000000000a1", outside);
  }

  @Test
  void whatIsNamedInTheBodyAloneIsRecordedAsAskedForTooAndNoOtherWordOfIt() {
    String body =
        "{\"pupil\":\"%s\",\"heldOn\":\"2026-01-31\",\"minutes\":1,\"note\":\"Quill Ashgrove\",\"targets\":[]}";
    var refused =
        http.post("/api/reviews", NEWCOMER, body.formatted(PUPIL), "Idempotency-Key", "k");
    assertProblem(refused, 403, "not-for-your-role");
    assertThat(recorded())
        .singleElement()
        .satisfies(read -> {
          assertThat(read.getString("outcome")).isEqualTo("denied");
          assertThat(read.getString("route")).isEqualTo("POST /api/reviews");
          assertThat(read.getList("asked", String.class)).containsExactly(PUPIL);
          assertThat(read.toJson()).doesNotContain("Quill");
        });
  }

  @Test
  void whatWasTypedInPlaceOfAnIdIsNotKept() {
    assertProblem(http.get("/api/outside/Quill-Ashgrove", SENCO), 404, "not-found");
    assertThat(recorded()).isEmpty();
  }

  @Test
  void strangersAndUnknownAddressesAreNobodysReads() {
    http.get("/api/pupils/" + PUPIL, STRANGER);
    http.get("/api/nowhere/" + PUPIL, SENCO);
    http.get("/api/pupils/" + PUPIL, null);
    assertThat(recorded()).isEmpty();
  }

  private void assertDenied(String actor, String asked) {
    assertThat(recorded())
        .singleElement()
        .satisfies(read -> {
          assertThat(read.getString("outcome")).isEqualTo("denied");
          assertThat(read.getString("actor")).isEqualTo(actor);
          assertThat(read.getString("route")).startsWith("GET /api/");
          assertThat(read.getList("asked", String.class)).containsExactly(asked);
          assertThat(read).doesNotContainKey("pupils");
        });
  }

  private List<Document> recorded() {
    return reads.getCollection(ReadLog.collection(CLOCK.instant())).find().into(new ArrayList<>());
  }
}
