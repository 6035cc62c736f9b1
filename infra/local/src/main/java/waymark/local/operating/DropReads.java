package waymark.local.operating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import waymark.local.CannotContinue;
import waymark.local.stack.Home;

/**
 * Has each service drop the months of who saw what that the trust's policy no longer keeps. One
 * that refuses keeps no other from it.
 */
public record DropReads(Home home) {
  private static final List<String> RECORDING = List.of("pupil-case", "recruitment", "reporting");

  /**
   * Prints what was dropped where.
   *
   * @throws CannotContinue with the sentence of each service that refused
   */
  public void run() throws InterruptedException {
    int months =
        new ManagementPort(home, "pupil-case").get("readsretention").path("months").asInt();
    var refused = new ArrayList<String>();
    for (String service : RECORDING) {
      try {
        System.out.printf("%s: %s; %d months are kept%n", service, drop(service, months), months);
      } catch (CannotContinue refusal) {
        refused.add(service + ": " + refusal.sentence());
      }
    }
    if (!refused.isEmpty()) {
      throw new CannotContinue(String.join("\n", refused));
    }
  }

  private String drop(String service, int months) throws InterruptedException {
    var asked = Map.of("months", String.valueOf(months));
    JsonNode dropped = new ManagementPort(home, service).post("dropreads", asked).path("dropped");
    var names = new ArrayList<String>();
    dropped.forEach(month -> names.add(month.asString()));
    return names.isEmpty() ? "nothing was old enough" : "dropped " + String.join(", ", names);
  }
}
