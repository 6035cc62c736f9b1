package waymark.journeys.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import waymark.journeys.client.SignedInClient;
import waymark.journeys.system.LocalSystem;

/** Whoever tries an account of the demonstration first meets what it is for, not an empty page. */
class DemoAccountsIT {
  private static final List<String> READ_PUPILS =
      List.of(
          "class-teacher", "deputy-dsl", "director", "dsl", "head", "senco", "teaching-assistant");

  @Test
  void every_account_that_may_read_pupils_finds_some_and_some_on_the_register() {
    var stack = LocalSystem.stack();
    var reading = new TreeSet<String>();
    for (var account : stack.accounts().all()) {
      var client = stack.signIn(account.username());
      if (client.get("/api/reports/pupils").status() == 403) continue;
      reading.add(account.username());
      assertThat(size(client, "/api/reports/pupils", "pupils")).as(account.role()).isPositive();
      assertThat(size(client, "/api/reports/register", "rows")).as(account.role()).isPositive();
    }
    assertThat(reading).containsExactlyElementsOf(READ_PUPILS);
  }

  private static int size(SignedInClient client, String path, String list) {
    return client.get(path).orFail().json().required(list).size();
  }
}
