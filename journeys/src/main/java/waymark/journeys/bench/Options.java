package waymark.journeys.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a benchmark is to be run.
 *
 * @param only names of the rows wanted; all where empty. The control always runs.
 */
record Options(int rounds, Duration slice, long seed, Set<String> only) {

  static final String USAGE =
      "[ROW …] [--rounds N (default 40)] [--slice MILLISECONDS (default 500)] [--seed N]";

  /**
   * @throws IllegalArgumentException with a sentence for who typed it
   */
  static Options of(String... arguments) {
    int rounds = 40;
    int slice = 500;
    long seed = System.nanoTime();
    Set<String> only = new TreeSet<>();
    var left = new ArrayList<>(List.of(arguments));
    while (!left.isEmpty()) {
      String word = left.removeFirst();
      switch (word) {
        case "--rounds" -> rounds = (int) number(word, left);
        case "--slice" -> slice = (int) number(word, left);
        case "--seed" -> seed = number(word, left);
        default -> only.add(word);
      }
    }
    return new Options(rounds, Duration.ofMillis(slice), seed, only);
  }

  private static long number(String option, List<String> left) {
    String text = left.isEmpty() ? "" : left.removeFirst();
    if (!text.matches("[1-9][0-9]{0,14}")) {
      throw new IllegalArgumentException(
          "%s needs a number from 1, not '%s'.".formatted(option, text));
    }
    return Long.parseLong(text);
  }

  boolean wants(Row row) {
    return only.isEmpty() || only.contains(row.name()) || row.name().equals(Row.CONTROL);
  }
}
