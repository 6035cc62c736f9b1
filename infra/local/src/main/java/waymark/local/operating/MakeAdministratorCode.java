package waymark.local.operating;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import waymark.local.CannotContinue;
import waymark.local.stack.Home;

/** The way back for a trust whose administrators cannot come in. */
public record MakeAdministratorCode(Home home) {
  private static final String USE =
      "Say why: ./waymark administrator-code --reason \"no administrator comes in\". The reason stays in the record for ever, in clear: name nobody.";

  /**
   * @param arguments {@code --reason TEXT}
   * @throws CannotContinue with what to say instead
   */
  public void run(List<String> arguments) throws InterruptedException {
    Options options = Options.read(arguments, Set.of("--reason"), USE);
    var asked = Map.of("reason", options.get("--reason"));
    JsonNode made = new ManagementPort(home, "pupil-case").post("administratorcode", asked);
    System.out.printf(
        """
        Whoever opens this page of Waymark, signed in as themself, becomes trust administrator: %s
        It works once, before %s. All trust administrators see that it was made, and why.
        """,
        made.path("open").asString(), made.path("until").asString());
  }
}
