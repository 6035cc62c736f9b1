package waymark.journeys.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import tools.jackson.databind.JsonNode;
import waymark.journeys.client.SignedInClient;
import waymark.journeys.demo.RollFile;
import waymark.journeys.system.LocalSystem;

/**
 * A pupil of the SENCO's school whom another school of the trust has in its file: imported by
 * somebody who keeps the roll there, and there only, for as long as that takes.
 */
record AwaitedArrival(String pupil, String to) {
  private static final String ACCOUNT = "panel-member";

  static AwaitedArrival of(SignedInClient senco, String pupil) {
    var administrator = LocalSystem.stack().signIn("administrator");
    var subject = LocalSystem.stack().accounts().called(ACCOUNT).subject();
    var person =
        listed(administrator, "people", "?q=" + subject, "subject", subject)
            .required("person")
            .asString();
    var to = listed(administrator, "schools", "", "urn", "999102").required("id").asString();
    var path = "/api/directory/people/" + person;
    var grants = path + "/grants";
    var keeper =
        "{\"role\":\"data-manager\",\"school\":\"%s\",\"from\":\"2024-09-01\",\"until\":null}";
    var before = administrator.get(path).orFail().etag();
    var granted = administrator.post(grants, keeper.formatted(to), before).orFail().json();
    try {
      imported(to, csv(senco, pupil));
    } finally {
      var grant = grants + "/" + granted.required("grant").asString();
      var seen = administrator.get(path).orFail().etag();
      administrator.post(grant + "/withdraw", "{\"on\":\"2024-09-01\"}", seen).orFail();
    }
    return new AwaitedArrival(pupil, to);
  }

  private static void imported(String school, String csv) {
    var keeper = LocalSystem.stack().signIn(ACCOUNT);
    await("the grant is in force")
        .atMost(Duration.ofMinutes(1))
        .until(() -> keeper.get("/api/cases/imports?school=" + school).ok());
    RollFile.upload(keeper, school, "one.csv", csv.getBytes(UTF_8)).run(false).finished();
  }

  private static String csv(SignedInClient senco, String pupil) {
    var record = senco.get("/api/reports/pupils/" + pupil).orFail().json();
    var name = record.required("name");
    return "UPN,Surname,Forename,DOB\n%s,%s,%s,%s\n"
        .formatted(
            record.required("upn").asString(),
            name.required("surname").asString(),
            name.required("forename").asString(),
            record.required("dateOfBirth").asString());
  }

  private static JsonNode listed(
      SignedInClient who, String list, String query, String field, String value) {
    return who.get("/api/directory/" + list + query)
        .orFail()
        .json()
        .required(list)
        .valueStream()
        .filter(each -> each.required(field).asString().equals(value))
        .findFirst()
        .orElseThrow();
  }
}
