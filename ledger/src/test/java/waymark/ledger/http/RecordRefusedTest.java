package waymark.ledger.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import waymark.ledger.store.AlreadyReserved;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.testing.TestMongo;

class RecordRefusedTest {
  @Test
  void aValueInUseIsARuleAndDoesNotSayWhose() {
    try (var ledger = LedgerStore.open(TestMongo.client(), TestMongo.database("in-use"))) {
      var values = ledger.reservations();
      values.reserve("upn:1", "pupil:1", UUID.randomUUID());
      var taken =
          catchThrowableOfType(
              AlreadyReserved.class, () -> values.reserve("upn:1", "pupil:2", UUID.randomUUID()));

      var told = RecordRefused.explain(taken);

      assertThat(told.status()).isEqualTo(409);
      assertThat(told.body().rule()).isEqualTo("already-in-use");
      assertThat(told.body().detail()).doesNotContain("pupil:1");
    }
  }
}
