package waymark.cases.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import waymark.ledger.access.Grants;
import waymark.ledger.http.Callers;
import waymark.ledger.http.Problem;
import waymark.ledger.testing.PlainKeys;

class AddressesControllerTest {
  private final Grants grants = new Grants();
  private final AddressesController addresses =
      new AddressesController(
          new DirectoryView(PlainKeys.KEYS),
          new Callers(grants, Clock.systemUTC()),
          (person, stream) -> true);

  @Test
  void nobodyIsSaidToHaveNoAddressBeforeTheDirectoryIsRead() {
    var asked = new AddressesController.AddressesForm(List.of(UUID.randomUUID()), 7L, null);
    Problem refused = catchThrowableOfType(Problem.class, () -> addresses.of(asked));
    assertThat(refused.status()).isEqualTo(503);

    grants.caughtUp();
    assertThat(addresses.of(asked).addresses()).isEmpty();
  }
}
