package waymark.ledger.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Seeds run in a process of their own.
 *
 * @param held whether nothing that is promised was broken
 * @param said the last line of what it had to say; where it died, under which seed, and how to run
 *     that again
 */
record SeedsProcess(boolean held, String said) {

  /** Runs seeds on these classes before all others. */
  static SeedsProcess run(List<String> before, long first, long count) {
    String classpath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    var path = new ArrayList<>(before);
    path.add(classpath);
    try {
      // Another process may run seeds beside this one.
      String own = "seeds-" + ProcessHandle.current().pid() + ".log";
      Path log = Files.createDirectories(Path.of("target")).resolve(own);
      System.out.printf(
          "Seeds from %d on, %d; %s names each before it is run%n", first, count, log);
      var process =
          new ProcessBuilder(
                  ProcessHandle.current().info().command().orElse("java"),
                  "-XX:+UseSerialGC",
                  "-Xmx256m",
                  "-cp",
                  String.join(java.io.File.pathSeparator, path),
                  Seeds.class.getName(),
                  "" + first,
                  "" + count)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      int status = process.waitFor();
      return of(status, Files.readString(log).strip().lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Of how it ended, and what it said. */
  static SeedsProcess of(int status, List<String> lines) {
    String last = lines.isEmpty() ? "" : lines.getLast();
    if (status == 0 || last.startsWith("Seed ")) {
      return new SeedsProcess(status == 0, last);
    }
    String begun =
        lines.stream()
            .filter(line -> line.startsWith(Seeds.BEGUN))
            .reduce(Seeds.BEGUN + "0", (a, b) -> b)
            .substring(Seeds.BEGUN.length());
    String died = "Seed %s: the process ended with %d, saying: %s. %s";
    return new SeedsProcess(
        false, died.formatted(begun, status, last, Seeds.again(Long.parseLong(begun))));
  }
}
