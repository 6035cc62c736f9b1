package waymark.journeys.browser;

import tools.jackson.databind.JsonNode;
import waymark.journeys.client.SignedInClient;
import waymark.journeys.demo.DemoAccounts.Account;

/** Somebody of the demonstration who is trust administrator too, until this is closed. */
final class SecondAdministrator implements AutoCloseable {
  private static final String GRANT =
      "{\"role\":\"trust-administrator\",\"school\":null,\"from\":\"2024-09-01\",\"until\":null}";

  private final SignedInClient administrator;
  private final String person;
  private final String grant;

  SecondAdministrator(SignedInClient administrator, Account account) {
    this.administrator = administrator;
    person = "/api/directory/people/" + idOf(administrator, account);
    var seen = administrator.get(person).orFail().etag();
    var given = administrator.post(person + "/grants", GRANT, seen).orFail().json();
    grant = person + "/grants/" + given.required("grant").asString();
  }

  /** The id of whoever signs in with this account. */
  static String idOf(SignedInClient administrator, Account account) {
    var found = administrator.get("/api/directory/people?q=" + account.subject()).orFail().json();
    JsonNode person =
        found
            .required("people")
            .valueStream()
            .filter(each -> each.required("subject").asString().equals(account.subject()))
            .findFirst()
            .orElseThrow();
    return person.required("person").asString();
  }

  @Override
  public void close() {
    var seen = administrator.get(person).orFail().etag();
    administrator.post(grant + "/withdraw", "{\"on\":\"2024-09-01\"}", seen).orFail();
  }
}
