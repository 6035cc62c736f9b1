package waymark.local.operating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import waymark.local.CannotContinue;
import waymark.local.stack.Home;

/** Has a ledger's owner send its records to the topic again, for readers that miss some. */
public record Republish(Home home) {
  private static final String USE =
      "Say which ledger, and from which position on: ./waymark republish --ledger cases --from 1";
  private static final Map<String, String> OWNERS =
      Map.of("directory", "pupil-case", "cases", "pupil-case", "recruitment", "recruitment");

  /**
   * Returns once everything from the position on is on the topic again.
   *
   * @param arguments {@code --ledger NAME --from N}
   * @throws CannotContinue with what to say instead
   */
  public void run(List<String> arguments) throws InterruptedException {
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i + 1 < arguments.size(); i += 2) {
      options.put(arguments.get(i), arguments.get(i + 1));
    }
    String ledger = options.remove("--ledger");
    String from = options.remove("--from");
    if (ledger == null || from == null || !options.isEmpty() || arguments.size() != 4) {
      throw new CannotContinue(USE);
    }
    String owner = OWNERS.get(ledger);
    if (owner == null) {
      throw new CannotContinue(
          "There is no ledger '%s': directory, cases or recruitment.".formatted(ledger));
    }
    if (!from.matches("[1-9][0-9]{0,17}")) {
      throw new CannotContinue(
          "--from is a position, a whole number from 1 on; '%s' is not.".formatted(from));
    }
    var asked = Map.of("ledger", ledger, "from", from);
    JsonNode done = new ManagementPort(home, owner).post("republish", asked);
    System.out.printf(
        "Sent again from %s: positions %d to %d. Readers ignore what they have.%n",
        ledger, done.path("from").asLong(), done.path("to").asLong());
  }
}
