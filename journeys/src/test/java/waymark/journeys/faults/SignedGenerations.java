package waymark.journeys.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which generations of a ledger something is signed of, read from its folders of checkpoints, which
 * the database's owner cannot change.
 *
 * @param kept how many commits each took over; of the lowest none
 * @param undecided of those after it that nothing signed says were begun
 */
record SignedGenerations(NavigableMap<Integer, Long> kept, List<Integer> undecided) {
  private static final Pattern KEPT = Pattern.compile("(?m)^kept ([0-9]+)$");

  /**
   * @param ledger the folder that the checkpoints of its generations are exported to
   */
  static SignedGenerations read(Path ledger) throws IOException {
    var kept = new TreeMap<Integer, Long>();
    var undecided = new ArrayList<Integer>();
    for (int number : numbers(ledger)) {
      Path folder = ledger.resolve("" + number);
      if (kept.isEmpty()) {
        kept.put(number, 0L);
      } else if (Files.exists(folder.resolve("decision"))) {
        String key = Files.readString(folder.resolve("log.vkey"));
        var said = KEPT.matcher(SignedRoot.text(Files.readString(folder.resolve("decision")), key));
        kept.put(number, said.find() ? Long.parseLong(said.group(1)) : Long.MAX_VALUE);
      } else {
        kept.put(number, Long.MAX_VALUE);
        undecided.add(number);
      }
    }
    return new SignedGenerations(kept, undecided);
  }

  private static List<Integer> numbers(Path ledger) throws IOException {
    if (!Files.isDirectory(ledger)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(ledger)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("checkpoint")))
          .map(folder -> Integer.valueOf(folder.getFileName().toString()))
          .sorted()
          .toList();
    }
  }
}
