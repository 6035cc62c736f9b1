package waymark.journeys.demo;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import waymark.journeys.client.SignedInClient;

/** The people of the demonstration trust: put into the directory and given their roles. */
final class DemoPeople {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String SINCE = "2024-09-01";
  private static final Map<String, String> AT_THE_FIRST_SCHOOL =
      Map.of("senco", "senco", "head", "head-teacher", "data-manager", "data-manager");

  private final DemoAccounts accounts;
  private final SignedInClient administrator;

  DemoPeople(DemoAccounts accounts, SignedInClient administrator) {
    this.accounts = accounts;
    this.administrator = administrator;
  }

  void add(JsonNode schools) {
    var school = DemoSchool.FIRST.id(schools);
    AT_THE_FIRST_SCHOOL.forEach((account, role) -> add(account, role, '"' + school + '"'));
    add("director", "trust-director", "null");
  }

  private void add(String account, String role, String school) {
    var person = JsonNodeFactory.instance.objectNode();
    person.put("name", accounts.called(account).name());
    person.put("subject", accounts.called(account).subject());
    var added = administrator.post("/api/directory/people", JSON.writeValueAsString(person));
    var id = added.orFail().json().required("person").asString();
    administrator
        .post(
            "/api/directory/people/" + id + "/grants",
            """
            {"role": "%s", "school": %s, "from": "%s", "until": null}\
            """
                .formatted(role, school, SINCE))
        .orFail();
  }
}
