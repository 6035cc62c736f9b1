package waymark.ledger.reads;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import waymark.ledger.proof.Checkpoint;
import waymark.ledger.proof.CompactRange;
import waymark.ledger.proof.DayFolder;
import waymark.ledger.proof.NoteRefused;
import waymark.ledger.proof.VerifierKey;

/** Compares what a log of reads holds with the roots that were signed of its days. */
public final class VerifyReads {
  private final Months months;
  private final Days days;
  private final DayFolder folder;
  private final String name;

  /**
   * @param database of reads; nothing in it is changed
   */
  public VerifyReads(MongoDatabase database, DayFolder folder) {
    this.months = new Months(database);
    this.days = new Days(months);
    this.folder = folder;
    this.name = database.getName();
  }

  /**
   * What was found.
   *
   * @param sentence for a person
   */
  public record Found(boolean sound, String sentence) {}

  /** Reads and judges all of it. */
  public Found verify() {
    Optional<VerifierKey> key = folder.verifier();
    if (key.isEmpty()) {
      return new Found(true, "The reads %s: no day is signed yet.".formatted(name));
    }
    try {
      return compared(key.get());
    } catch (NoteRefused | MisplacedRead wrong) {
      return wrong("%s".formatted(wrong.getMessage()));
    }
  }

  private Found compared(VerifierKey key) {
    var signed = folder.days(key);
    LocalDate from = folder.keptFrom(key).map(month -> month.atDay(1)).orElse(LocalDate.MIN);
    var there = new TreeMap<LocalDate, CompactRange>();
    for (YearMonth month : months.all()) {
      if (!month.atEndOfMonth().isBefore(from)) {
        there.putAll(days.of(month));
      }
    }
    var kept = signed.tailMap(from, true);
    if (kept.isEmpty()) {
      return wrong("No root of its days is left.");
    }
    if (!there.isEmpty() && there.firstKey().isBefore(kept.firstKey())) {
      return wrong("First wrong day: %s (added before the first day).".formatted(there.firstKey()));
    }
    for (LocalDate day = kept.firstKey(); !day.isAfter(kept.lastKey()); day = day.plusDays(1)) {
      String objection = objection(kept.get(day), there.getOrDefault(day, new CompactRange()));
      if (objection != null) {
        return wrong("First wrong day: %s (%s).".formatted(day, objection));
      }
    }
    return new Found(
        true,
        "The reads %s: %d answers from %s to %s, all as they were signed."
            .formatted(name, total(kept), kept.firstKey(), kept.lastKey()));
  }

  private static @Nullable String objection(@Nullable Checkpoint signed, CompactRange there) {
    if (signed == null) {
      return "its root is missing";
    }
    if (signed.size() != there.size()) {
      return "%d answers were signed, %d are there".formatted(signed.size(), there.size());
    }
    return Arrays.equals(signed.root(), there.root()) ? null : "an answer is not what was recorded";
  }

  private static long total(NavigableMap<LocalDate, Checkpoint> signed) {
    return signed.values().stream().mapToLong(Checkpoint::size).sum();
  }

  private Found wrong(String why) {
    return new Found(false, "The reads %s are NOT as they were recorded. %s".formatted(name, why));
  }
}
