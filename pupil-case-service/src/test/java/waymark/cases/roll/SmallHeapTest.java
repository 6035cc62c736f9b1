package waymark.cases.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.cases.roll.FileSchoolPolicy.WholeRoll;
import waymark.cases.rollfile.Content;
import waymark.cases.rollfile.Headings;
import waymark.cases.rollfile.RollField;
import waymark.cases.rollfile.RollFile;
import waymark.cases.rollfile.RollFormat;
import waymark.cases.rollfile.Rolls;
import waymark.journeys.roll.RollGenerator;
import waymark.journeys.roll.RollOrder;

/**
 * A file of 50 MB is recognised and read to its end in a heap of 256 MB: in a JVM of its own that
 * has no more.
 */
class SmallHeapTest {
  private static final long FIFTY_MB = 50_000_000;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"ctf-24, 14000", "csv-quoted, 520000"})
  void fiftyMegabytesPass(String style, int pupils) throws Exception {
    Path file = folder.resolve("roll");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      RollGenerator.write(RollOrder.of(pupils, style).tidy(), out);
    }
    assertThat(Files.size(file)).isGreaterThan(FIFTY_MB);
    Process child =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ReadsAll.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(child.getInputStream().readAllBytes());
    assertThat(child.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(said).endsWith(pupils + " rows\n");
  }

  /** What the child runs: the file is recognised, looked through for repeats, and read. */
  static final class ReadsAll {
    public static void main(String[] arguments) throws IOException {
      Content content = () -> Files.newInputStream(Path.of(arguments[0]));
      RollFile file = RollFormat.recognise(content);
      Map<String, RollField> mapping =
          file.table() == null ? Map.of() : Headings.suggest(file.table().headings());
      PreparedRoll roll =
          new PreparedRoll(
              new UUID(0, 0), file, content, mapping, new UUID(0, 0), Rolls.OURS, WholeRoll.ASK);
      RowReading reading = new RowReading(RowReadingTest.POLICY, LocalDate.of(2026, 11, 22));
      FileDuplicates repeats = ImportPass.duplicates(roll, reading);
      int[] rows = {0};
      roll.rows(
          reading,
          row -> {
            var _ = repeats.problem(row);
            return ++rows[0] > 0;
          });
      System.out.println(rows[0] + " rows");
    }
  }
}
