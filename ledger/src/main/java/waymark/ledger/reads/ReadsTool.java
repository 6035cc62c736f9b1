package waymark.ledger.reads;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.PrintStream;
import java.util.List;
import waymark.ledger.proof.DayFolder;
import waymark.ledger.proof.Options;

/**
 * What an operator asks of a log of reads from the command line.
 *
 * <pre>
 * --mongo URI --reads reporting-reads,pupil-case-reads --checkpoints DIR
 * </pre>
 *
 * Ends with 0 when all is as it was signed, with 1 when it is not; a line for each log.
 */
public final class ReadsTool {
  private final PrintStream out;

  public ReadsTool(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    System.exit(new ReadsTool(System.out).run(List.of(arguments)));
  }

  /** Checks each and returns the exit code. */
  public int run(List<String> arguments) {
    Options options = Options.parse(arguments);
    boolean sound = true;
    try (MongoClient mongo = MongoClients.create(options.get("mongo"))) {
      for (String name : options.list("reads")) {
        var folder = new DayFolder(options.path("checkpoints"), name);
        VerifyReads.Found found = new VerifyReads(mongo.getDatabase(name), folder).verify();
        out.println(found.sentence());
        sound &= found.sound();
      }
    }
    return sound ? 0 : 1;
  }
}
