package waymark.journeys.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import waymark.journeys.client.SignedInClient;
import waymark.journeys.roll.RollGenerator;
import waymark.journeys.roll.RollOrder;

/** A roll file on its way in: uploaded, previewed, run, and waited for. */
public final class RollFile {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
  private static final int LOOKS = 3000;

  private final SignedInClient client;
  private final String id;

  private RollFile(SignedInClient client, String id) {
    this.client = client;
    this.id = id;
  }

  public static RollFile upload(SignedInClient client, String school, RollOrder order) {
    return upload(client, school, order.style() + ".roll", written(order));
  }

  public static RollFile upload(SignedInClient client, String school, String name, byte[] file) {
    var path = "/api/cases/imports?school=" + school + "&name=" + name;
    var answer =
        client
            .upload(path, "application/octet-stream", () -> new ByteArrayInputStream(file))
            .orFail();
    return new RollFile(client, answer.json().required("import").asString());
  }

  public static byte[] written(RollOrder order) {
    try {
      var file = new ByteArrayOutputStream();
      RollGenerator.write(order, file);
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @return the import as it stands once it is in one of the states asked for
   * @throws IllegalStateException where it is refused, or never gets there
   */
  public JsonNode until(String... states) {
    var wanted = Set.of(states);
    for (int look = 0; look < LOOKS; look++) {
      var now = state();
      var state = now.required("state").asString();
      if (wanted.contains(state)) return now;
      if (state.equals("refused")) throw new IllegalStateException("refused: " + now);
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
    throw new IllegalStateException("import " + id + " never reached " + wanted);
  }

  public JsonNode state() {
    return client.get("/api/cases/imports/" + id).orFail().json();
  }

  /** Runs the previewed import, with the typed confirmation where one is asked for. */
  public RollFile run(boolean wholeRoll) {
    until("preview");
    var seen = client.get("/api/cases/imports/" + id).orFail();
    var confirmation = seen.json().path("confirmation");
    var phrase = confirmation.path(wholeRoll ? "phrase" : "partial").asString("");
    var typed = phrase.isEmpty() ? "" : ",\"typed\":\"" + phrase + "\"";
    client
        .post(
            "/api/cases/imports/" + id + "/run",
            "{\"wholeRoll\":" + wholeRoll + ",\"refuseOnProblems\":false" + typed + "}",
            seen.etag())
        .orFail();
    return this;
  }

  public JsonNode finished() {
    return until("finished");
  }

  /** The cases that the previewed rows of this kind are about, as far as the reader may know. */
  public List<String> pupils(String kind) {
    until("preview");
    var path = "/api/cases/imports/" + id + "/rows?limit=200&kind=" + kind;
    return client
        .get(path)
        .orFail()
        .json()
        .required("rows")
        .valueStream()
        .map(row -> row.required("pupil").asString(""))
        .filter(pupil -> !pupil.isEmpty())
        .toList();
  }

  /** Takes the finished import back. */
  public void reverse(String reason) {
    var body = "{\"reason\":\"" + reason + "\"}";
    client.post("/api/cases/imports/" + id + "/reverse", body).orFail();
    until("reversed");
  }

  /** Gives a previewed one up. */
  public void discard() {
    client.post("/api/cases/imports/" + id + "/discard", "{}").orFail();
  }

  public String id() {
    return id;
  }
}
