package waymark.ledger.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Lets Jazzer, which watches the code's branches, look for inputs that a target cannot stand: so
 * many of them in every test run, as many as there is time for with {@code ./waymark fuzz}.
 */
public final class Fuzzer {
  private static final int RUNS = 1_000;
  private static final int SHOWN = 6_000;

  private Fuzzer() {}

  /**
   * @param target has {@code fuzzerTestOneInput}; what that throws is found
   * @param seeds files of {@code src/test/resources/fuzz/NAME} to begin with
   */
  public static void shortly(Class<?> target, String seeds) {
    Path folder = TemporaryFiles.directory("fuzz");
    try {
      Path corpus = Files.createDirectory(folder.resolve("corpus"));
      Path said = folder.resolve("said");
      var running =
          new ProcessBuilder(command(target, corpus, Path.of("src/test/resources/fuzz", seeds)))
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      int exit = running.waitFor();
      String all = Files.readString(said);
      assertThat(exit).as(all.substring(Math.max(0, all.length() - SHOWN))).isZero();
      assertThat(all).as("it ran to its end").contains("Done " + RUNS + " runs");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      TemporaryFiles.delete(folder);
    }
  }

  private static List<String> command(Class<?> target, Path corpus, Path seeds) {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx512m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:+EnableDynamicAgentLoading",
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        classes,
        "com.code_intelligence.jazzer.Jazzer",
        "--target_class=" + target.getName(),
        "--instrumentation_includes=waymark.**",
        "-runs=" + RUNS,
        "-seed=20260101",
        "-max_len=20000",
        // The target's memory is the heap, bounded above; the rest is Jazzer's own.
        "-rss_limit_mb=0",
        corpus.toString(),
        seeds.toAbsolutePath().toString());
  }
}
