package waymark.journeys.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import waymark.ledger.simulation.Seeds;

/**
 * Runs the record through thousands of seeds of what can go wrong, and says under how many it held:
 * {@code ./waymark bench simulate [SEEDS] [FIRST]}. A seed that fails is named, and run again by
 * {@code ./waymark bench simulate 1 SEED}, which prints its steps; so is one of which this process
 * dies, since {@code bench/simulate.seed} in the home names each before it is run.
 */
public final class SimulateBench {

  private static final long SEEDS = 10_000;
  private static final long PROGRESS = 500;

  private SimulateBench() {}

  public static void main(String[] arguments) throws IOException {
    for (String argument : arguments) {
      if (!argument.matches("[1-9][0-9]{0,14}") || arguments.length > 2) {
        System.err.println("usage: ./waymark bench simulate [SEEDS, default 10000] [FIRST SEED]");
        System.exit(2);
      }
    }
    long count = arguments.length > 0 ? Long.parseLong(arguments[0]) : SEEDS;
    long first = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    Path home = Files.createDirectories(Path.of(home(), "bench"));
    Path begun = home.resolve("simulate.seed");
    String left = Files.exists(begun) ? Files.readString(begun).strip() : "";
    if (left.matches("[0-9]+")) {
      String again = Seeds.again(Long.parseLong(left));
      System.err.printf("The run before this one ended in seed %s. %s%n", left, again);
    }
    long held = 0;
    Seeds.takeTurnsOnOneThread();
    if (count == 1) {
      Seeds.trace();
    }
    for (long done = 0; done < count; done += PROGRESS) {
      long some = Math.min(PROGRESS, count - done);
      List<Seeds.Failed> failed = Seeds.failing(first + done, some, seed -> note(begun, seed));
      failed.forEach(System.out::println);
      held += some - failed.size();
      System.err.printf("%,d of %,d seeds run%n", done + some, count);
    }
    System.out.printf("simulate: %,d of %,d seeds held, from %d on%n", held, count, first);
    Files.delete(begun);
    write(home, held, count);
    System.exit(held == count ? 0 : 1);
  }

  private static String home() {
    return System.getenv().getOrDefault("WAYMARK_HOME", ".waymark");
  }

  private static void note(Path file, long seed) {
    try {
      Files.writeString(file, seed + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path home, long held, long count) throws IOException {
    Path file = home.resolve("simulate.json");
    var result = Result.ofShare("simulate", held, count);
    Files.writeString(file, JsonMapper.shared().writeValueAsString(List.of(result)) + "\n");
  }
}
