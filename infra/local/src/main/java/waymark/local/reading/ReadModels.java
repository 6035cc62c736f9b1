package waymark.local.reading;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import waymark.local.operating.ManagementPort;
import waymark.local.stack.Home;

/** What an operator asks the reporting service, on the port only this machine reaches. */
public record ReadModels(Home home) {
  /** Prints a line per read model: the same lines for the same log. */
  public void digest() throws InterruptedException {
    JsonNode answer = reporting().get("digest");
    answer
        .path("models")
        .forEachEntry((name, digest) ->
            System.out.printf(
                "%s  %s  %d rows%n",
                name, digest.path("sha256").asString(), digest.path("rows").asLong()));
  }

  /** Returns once read models made anew from the log have taken the place of the old ones. */
  public void rebuild() throws InterruptedException {
    JsonNode done = reporting().post("rebuild", Map.of());
    System.out.printf(
        "Made anew from %d events: %s%n",
        done.path("events").asLong(), String.join(", ", done.path("models").propertyNames()));
  }

  /** Tries the messages set aside once more, and prints how many still are. */
  public void redrive() throws InterruptedException {
    JsonNode done = reporting().post("redrive", Map.of());
    long aside = done.path("parked").asLong();
    System.out.printf("Still set aside: %d messages%n", aside);
    if (aside > 0) {
      System.out.println(
          "If they were spoilt on their way, send them again: ./waymark republish --ledger cases --from 1");
    }
  }

  private ManagementPort reporting() {
    return new ManagementPort(home, "reporting");
  }
}
