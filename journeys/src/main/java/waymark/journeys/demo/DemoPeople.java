package waymark.journeys.demo;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import waymark.journeys.client.SignedInClient;

/**
 * The people of the demonstration trust: put into the directory and given their roles, those who
 * are not there yet.
 */
final class DemoPeople {
  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String SINCE = "2024-09-01";

  private final DemoAccounts accounts;
  private final SignedInClient administrator;

  DemoPeople(DemoAccounts accounts, SignedInClient administrator) {
    this.accounts = accounts;
    this.administrator = administrator;
  }

  void add(JsonNode schools) {
    var school = DemoSchool.FIRST.id(schools);
    DemoHolder.ALL.stream()
        .filter(holder -> !known(accounts.called(holder.account()).subject()))
        .forEach(holder -> add(holder, school));
  }

  private boolean known(String subject) {
    var found = administrator.get("/api/directory/people?q=" + subject).orFail().json();
    return found
        .required("people")
        .valueStream()
        .anyMatch(person -> person.required("subject").asString().equals(subject));
  }

  private void add(DemoHolder holder, String school) {
    var account = accounts.called(holder.account());
    var person = NODES.objectNode().put("name", account.name()).put("subject", account.subject());
    person.put("email", holder.account() + "@example.org");
    var added = administrator.post("/api/directory/people", JSON.writeValueAsString(person));
    var id = added.orFail().json().required("person").asString();
    var grant = NODES.objectNode().put("role", holder.role()).put("from", SINCE).putNull("until");
    grant.put("school", holder.wholeTrust() ? null : school);
    var classes = grant.putArray("classes");
    holder.classes().forEach(classes::add);
    var path = "/api/directory/people/" + id;
    var seen = administrator.get(path).orFail().etag();
    administrator.post(path + "/grants", JSON.writeValueAsString(grant), seen).orFail();
  }
}
