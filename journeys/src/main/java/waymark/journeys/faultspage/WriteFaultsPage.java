package waymark.journeys.faultspage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code ./waymark faults-page}: writes what the last run's reports say into docs/faults.md. */
public final class WriteFaultsPage {
  private WriteFaultsPage() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(System.getenv().getOrDefault("WAYMARK_ROOT", "")).resolve("docs/faults.md");
    FaultsPage page = FaultsPage.read(file.toAbsolutePath());
    long failed = 0;
    long written = 0;
    for (FaultRow row : page.rows()) {
      var outcome = row.outcome();
      if (outcome.isEmpty()) {
        System.err.printf(
            "left as it was: %s (no report, or none of a known commit: %s)%n",
            row.fault(), String.join(", ", row.unreported()));
      } else {
        written++;
        failed += outcome.get().word().equals("failed") ? 1 : 0;
      }
    }
    Files.writeString(file, page.marked());
    System.out.printf(
        "docs/faults.md: %d of %d rows written, %d of them failed%n",
        written, page.rows().size(), failed);
    System.exit(failed == 0 ? 0 : 1);
  }
}
