package waymark.local.operating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import waymark.local.stack.Home;

/** Has each service drop the months of who saw what that the trust's policy no longer keeps. */
public record DropReads(Home home) {
  private static final List<String> RECORDING = List.of("pupil-case", "recruitment", "reporting");

  /** Prints what was dropped where. */
  public void run() throws InterruptedException {
    int months =
        new ManagementPort(home, "pupil-case").get("readsretention").path("months").asInt();
    for (String service : RECORDING) {
      var asked = Map.of("months", String.valueOf(months));
      JsonNode dropped = new ManagementPort(home, service).post("dropreads", asked).path("dropped");
      var names = new ArrayList<String>();
      dropped.forEach(month -> names.add(month.asString()));
      System.out.printf(
          "%s: %s; %d months are kept%n",
          service,
          names.isEmpty() ? "nothing was old enough" : "dropped " + String.join(", ", names),
          months);
    }
  }
}
