package waymark.journeys.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A roll file on its way in, through a service that may die meanwhile. */
final class Import {
  private final Person person;
  private final String school;
  private String id = "";

  Import(Person person, String school) {
    this.person = person;
    this.school = school;
  }

  /** Uploads, runs, and waits until it is done. */
  void finish(byte[] file) throws IOException {
    run(file);
    until("finished");
  }

  /** … as the whole roll: who is not in it has left. */
  void finishWhole(byte[] file) throws IOException {
    run(file, true);
    until("finished");
  }

  /** Uploads it and has it run; returns when that was accepted. */
  void run(byte[] file) throws IOException {
    run(file, false);
  }

  private void run(byte[] file, boolean whole) throws IOException {
    String path = "/api/cases/imports?school=" + school + "&name=roll";
    id = person.upload(path, file).orFail().json().required("import").asString();
    until("preview");
    var seen = person.get("/api/cases/imports/" + id).orFail();
    String asked = whole ? "phrase" : "partial";
    String phrase = seen.json().path("confirmation").path(asked).asString("");
    String typed = phrase.isEmpty() ? "" : ",\"typed\":\"" + phrase + "\"";
    person
        .post(
            "/api/cases/imports/" + id + "/run",
            "{\"wholeRoll\":" + whole + ",\"refuseOnProblems\":false" + typed + "}",
            seen.etag())
        .orFail();
  }

  JsonNode until(String state) {
    var reached = new JsonNode[1];
    await("the import is in " + state)
        .atMost(Trust.LONG)
        .pollInterval(Duration.ofMillis(50))
        .until(() -> {
          reached[0] = look();
          return reached[0].path("state").asString("").equals(state);
        });
    return reached[0];
  }

  private JsonNode look() {
    try {
      var answer = person.get("/api/cases/imports/" + id);
      return answer.ok() ? answer.json() : MissingNode.getInstance();
    } catch (IOException nobody) {
      return MissingNode.getInstance();
    }
  }
}
