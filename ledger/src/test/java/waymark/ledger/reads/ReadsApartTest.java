package waymark.ledger.reads;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import waymark.ledger.testing.TestMongo;

class ReadsApartTest {
  @Test
  void keepsWhatWasAnsweredBelowItsAddressesAndNothingElse() {
    var log = new ReadLog(TestMongo.client().getDatabase("apart-reads"), Clock.systemUTC());
    var apart = new ReadsApart("/api/safeguarding/", log);
    assertThat(apart.keeps("GET /api/safeguarding/children/{pupil}/chronology")).isTrue();
    assertThat(apart.keeps("/api/safeguarding/low-level")).isTrue();
    assertThat(apart.keeps("GET /api/cases/imports/{id}")).isFalse();
    assertThat(apart.keeps("?")).isFalse();
  }
}
