package waymark.journeys.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import waymark.journeys.client.SignedInClient;

/** A school's whole roll as it stands: whoever is not in it leaves the school by it. */
public record WholeRoll(SignedInClient client, String school) {
  private static final String HEADINGS =
      "UPN,Surname,Forename,Preferred Surname,Preferred Forename,Middle Names,Date of Birth\n";

  /** Imports it without some; returns once their pages say that they have left. */
  public void without(Set<String> leavers) {
    var all = client.get("/api/reports/pupils?limit=10000&school=" + school).orFail().json();
    var file =
        all.required("pupils")
            .valueStream()
            .filter(pupil -> !pupil.required("left").asBoolean())
            .map(pupil -> pupil.required("pupil").asString())
            .filter(pupil -> !leavers.contains(pupil))
            .map(pupil -> row(page(pupil)))
            .collect(Collectors.joining("\n", HEADINGS, "\n"));
    RollFile.upload(client, school, "whole.csv", file.getBytes(UTF_8)).run(true).finished();
    for (var leaver : leavers) {
      for (int look = 0; page(leaver).required("onRoll").asBoolean(); look++) {
        if (look > 1_000) throw new IllegalStateException(leaver + " is still on the roll");
        LockSupport.parkNanos(100_000_000);
      }
    }
  }

  private JsonNode page(String pupil) {
    return client.get("/api/reports/pupils/" + pupil).orFail().json();
  }

  private static String row(JsonNode page) {
    var names =
        Stream.of("surname", "forename", "preferredSurname", "preferredForename", "middleNames");
    var cells = names.map(page.required("name")::path);
    return Stream.of(Stream.of(page.required("upn")), cells, Stream.of(page.get("dateOfBirth")))
        .flatMap(each -> each)
        .map(cell -> '"' + cell.asString("").replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(","));
  }
}
