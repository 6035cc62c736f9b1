package waymark.ledger.reads;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.PrintStream;
import java.util.List;
import waymark.ledger.proof.DayFolder;
import waymark.ledger.proof.Options;
import waymark.ledger.proof.RecordTool;

/**
 * What an operator asks of a log of reads from the command line.
 *
 * <pre>
 * --mongo URI --reads reporting-reads,pupil-case-reads --checkpoints DIR
 * </pre>
 *
 * Ends with 0 when all is as it was signed, with 1 when it is not, with 3 when that could not be
 * looked at; a line for each log.
 */
public final class ReadsTool {
  private final PrintStream out;
  private final PrintStream err;

  public ReadsTool(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  public static void main(String[] arguments) {
    System.exit(new ReadsTool(System.out, System.err).run(List.of(arguments)));
  }

  /** Checks each and returns the exit code. */
  public int run(List<String> arguments) {
    try {
      return sound(Options.parse(arguments)) ? 0 : 1;
    } catch (RuntimeException | OutOfMemoryError e) {
      err.println(e.getMessage() == null ? e.toString() : e.getMessage());
      return RecordTool.NOT_CHECKED;
    }
  }

  private boolean sound(Options options) {
    boolean sound = true;
    try (MongoClient mongo = MongoClients.create(options.get("mongo"))) {
      for (String name : options.list("reads")) {
        var folder = new DayFolder(options.path("checkpoints"), name);
        VerifyReads.Found found = new VerifyReads(mongo.getDatabase(name), folder).verify();
        out.println(found.sentence());
        sound &= found.sound();
      }
    }
    return sound;
  }
}
