package waymark.journeys.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import waymark.journeys.client.SignedInClient;
import waymark.journeys.demo.RollFile;

/**
 * A pupil of one school whom another one has in its file, and waits for.
 *
 * @param keeper keeps the roll of the other school, and of no other: who acts for both of them
 *     moves the pupil by it
 */
record ArrivalsElsewhere(SignedInClient director, SignedInClient keeper) {

  /** One for all runs: while it waits it is found again. */
  void await(String pupil, String to) {
    if (found(pupil, to).isEmpty()) {
      RollFile.upload(keeper, to, "arrival.csv", file(pupil).getBytes(UTF_8)).run(false).finished();
      var _ = found(pupil, to).orElseThrow();
    }
  }

  /** As the pupil's school is asked about it: that it waits, and whether it was said no to. */
  String seen(String pupil, String to) {
    return found(pupil, to).map(JsonNode::toString).orElse("no arrival");
  }

  private Optional<JsonNode> found(String pupil, String to) {
    return director
        .get("/api/cases/arrivals")
        .orFail()
        .json()
        .required("arrivals")
        .valueStream()
        .filter(each -> each.required("pupil").asString().equals(pupil))
        .filter(each -> each.required("to").asString().equals(to))
        .findFirst();
  }

  private String file(String pupil) {
    var record = director.get("/api/reports/pupils/" + pupil).orFail().json();
    var name = record.required("name");
    return "UPN,Surname,Forename,DOB\n%s,%s,%s,%s\n"
        .formatted(
            record.required("upn").asString(),
            name.required("surname").asString(),
            name.required("forename").asString(),
            record.required("dateOfBirth").asString());
  }
}
