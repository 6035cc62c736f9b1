package waymark.local.operating;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import waymark.local.CannotContinue;
import waymark.local.stack.Home;

/** Has a ledger that was restored without its end go on without it. */
public record BeginGeneration(Home home) {
  private static final String USE =
      "Say which ledger, and why: ./waymark new-generation --ledger cases --reason \"restored the backup of Monday, nothing newer is left\". The reason stays in the record for ever, in clear: name nobody.";

  /**
   * @param arguments {@code --ledger NAME --reason TEXT}
   * @throws CannotContinue with what to say instead, or why the ledger needs none
   */
  public void run(List<String> arguments) throws InterruptedException {
    Options options = Options.read(arguments, Set.of("--ledger", "--reason"), USE);
    String owner = options.owner();
    String ledger = options.get("--ledger");
    var asked = Map.of("ledger", ledger, "reason", options.get("--reason"));
    JsonNode begun = new ManagementPort(home, owner).post("newgeneration", asked);
    long kept = begun.path("kept").asLong();
    long seen = begun.path("seen").asLong();
    System.out.printf(
        """
        The ledger %s goes on as generation %d after position %d, once everything is started anew: ./waymark stop, then ./waymark start
        %s
        The reason stays in the record, for ever and in clear: %s
        """,
        ledger,
        begun.path("generation").asInt(),
        kept,
        lost(kept, seen, begun.path("topic").asString()),
        begun.path("reason").asString());
  }

  private static String lost(long kept, long seen, String topic) {
    return seen > kept
        ? "Lost are positions %d to %d. What was public of them stays on the topic %s, to be entered again."
            .formatted(kept + 1, seen, topic)
        : "Nothing recorded is lost. Nothing more is recorded until then.";
  }
}
