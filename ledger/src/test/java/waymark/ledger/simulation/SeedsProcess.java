package waymark.ledger.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Seeds run in a process of their own.
 *
 * @param held whether nothing that is promised was broken
 * @param said the last line of what it had to say
 */
record SeedsProcess(boolean held, String said) {

  /** Runs seeds on these classes before all others. */
  static SeedsProcess run(List<String> before, long first, long count) {
    String classpath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    var path = new java.util.ArrayList<>(before);
    path.add(classpath);
    try {
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
              .start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      boolean held = process.waitFor() == 0;
      return new SeedsProcess(held, output.strip().lines().reduce("", (a, b) -> b));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
