package waymark.ledger.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
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
    reads.drop();
  }

  @Test
  void anAnswerThatNamesAPupilIsRecordedOnceWithWhoAndWhere() {
    assertThat(http.get("/api/pupils/" + PUPIL, SENCO).body())
        .contains("a name")
        .doesNotContain("namedPupils");
    assertThat(recorded())
        .singleElement()
        .satisfies(read -> {
          assertThat(read.getString("actor")).isEqualTo("00000000-0000-4000-8000-0000000000a1");
          assertThat(read.getString("route")).isEqualTo("/api/pupils/{pupil}");
          assertThat(read.getList("pupils", String.class)).containsExactly(PUPIL);
        });
  }

  @Test
  void aRefusedReadIsNotRecorded() {
    http.get("/api/pupils/" + PUPIL, NEWCOMER);
    assertThat(recorded()).isEmpty();
  }

  private List<Document> recorded() {
    return reads
        .getCollection(ReadLog.collection(CLOCK.instant()))
        .find()
        .into(new java.util.ArrayList<>());
  }
}
