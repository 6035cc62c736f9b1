package waymark.ledger.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the days of a log go that is no ledger: what a day held is one root, signed once the day is
 * over, as a checkpoint of its own (C2SP tlog-checkpoint). A root stays as it is once it is there.
 *
 * <pre>
 * &lt;WAYMARK_CHECKPOINT_DIR&gt;/reads/reporting-reads/
 *     log.vkey            who signs: keep a copy elsewhere
 *     days/2026-11-25     how much that day held (UTC), and the root over it
 *     kept-from           the first month that retention has left, signed
 * </pre>
 */
public final class DayFolder {
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final String KEPT_FROM = "kept from ";

  private final Path folder;

  /**
   * @param root WAYMARK_CHECKPOINT_DIR
   * @param log the name of its database, such as {@code reporting-reads}
   */
  public DayFolder(Path root, String log) {
    this.folder = root.resolve("reads").resolve(log);
  }

  /** The key that signs here, as it was published; none before the first day. */
  public Optional<VerifierKey> verifier() {
    return ExportedFile.read(folder.resolve("log.vkey")).map(VerifierKey::parse);
  }

  /**
   * Signs and keeps a day that is over.
   *
   * @param log the log's id, such as {@code demo/reporting-reads}
   */
  public void add(String log, LocalDate day, CompactRange held, SigningKey key) {
    ExportedFile.publish(folder.resolve("log.vkey"), key.verifier(log) + "\n");
    Path file = folder.resolve("days").resolve(day.toString());
    if (!Files.exists(file)) {
      var checkpoint = new Checkpoint(log + "/" + day, held.size(), held.root());
      ExportedFile.publish(file, SignedNote.sign(checkpoint.text(), key, log));
    }
  }

  /**
   * Every day there is, by date.
   *
   * @throws NoteRefused where one was not signed by this key, or is another day's
   */
  public NavigableMap<LocalDate, Checkpoint> days(VerifierKey key) {
    var days = new TreeMap<LocalDate, Checkpoint>();
    for (LocalDate day : signed()) {
      String note = ExportedFile.read(folder.resolve("days").resolve("" + day)).orElseThrow();
      days.put(day, Checkpoint.open(note, key, key.name() + "/" + day));
    }
    return days;
  }

  /** The newest day that is signed. */
  public Optional<LocalDate> newest() {
    return signed().stream().reduce((a, b) -> b);
  }

  private List<LocalDate> signed() {
    Path days = folder.resolve("days");
    if (!Files.isDirectory(days)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(days)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> DAY.matcher(name).matches())
          .map(LocalDate::parse)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says that retention has left nothing before this month. */
  public void keepFrom(String log, YearMonth month, SigningKey key) {
    String text = log + "\n" + KEPT_FROM + month + "\n";
    ExportedFile.publish(folder.resolve("kept-from"), SignedNote.sign(text, key, log));
  }

  /**
   * The first month that retention has left; none while it has dropped nothing.
   *
   * @throws NoteRefused where this key did not say so
   */
  public Optional<YearMonth> keptFrom(VerifierKey key) {
    return ExportedFile.read(folder.resolve("kept-from"))
        .map(note -> SignedNote.open(note, key).split("\n")[1])
        .map(line -> YearMonth.parse(line.substring(KEPT_FROM.length())));
  }
}
