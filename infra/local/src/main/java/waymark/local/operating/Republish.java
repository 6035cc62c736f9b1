package waymark.local.operating;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import waymark.local.CannotContinue;
import waymark.local.stack.Home;

/** Has a ledger's owner send its records to the topic again, for readers that miss some. */
public record Republish(Home home) {
  private static final String USE =
      "Say which ledger, and from which position on: ./waymark republish --ledger cases --from 1";

  /**
   * Returns once everything from the position on is on the topic again.
   *
   * @param arguments {@code --ledger NAME --from N}
   * @throws CannotContinue with what to say instead
   */
  public void run(List<String> arguments) throws InterruptedException {
    Options options = Options.read(arguments, Set.of("--ledger", "--from"), USE);
    String owner = options.owner();
    String from = options.get("--from");
    if (!from.matches("[1-9][0-9]{0,17}")) {
      throw new CannotContinue(
          "--from is a position, a whole number from 1 on; '%s' is not.".formatted(from));
    }
    var asked = Map.of("ledger", options.get("--ledger"), "from", from);
    JsonNode done = new ManagementPort(home, owner).post("republish", asked);
    System.out.printf(
        "Sent again from %s: positions %d to %d. Readers ignore what they have.%n",
        options.get("--ledger"), done.path("from").asLong(), done.path("to").asLong());
  }
}
