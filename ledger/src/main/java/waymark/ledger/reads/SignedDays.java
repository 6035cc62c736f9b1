package waymark.ledger.reads;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.ledger.proof.CompactRange;
import waymark.ledger.proof.DayFolder;
import waymark.ledger.proof.SigningKey;

/**
 * Signs what each day of a log of reads held, once the day is over, and drops whole months that are
 * older than the policy keeps. From then on nobody who has the database can change a day unseen.
 */
public final class SignedDays implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SignedDays.class);
  private static final Duration EVERY = Duration.ofMinutes(10);

  /** A read that was let in just before midnight is stored by then, or never. */
  private static final Duration GRACE = Duration.ofMinutes(10);

  private final Months months;
  private final Days days;
  private final String log;
  private final DayFolder folder;
  private final SigningKey key;
  private final InstantSource clock;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("signed-days").daemon().factory());

  /**
   * @param cell the trust's deployment
   * @param folder where this log's days go
   */
  public SignedDays(
      ReadLog reads, String cell, DayFolder folder, SigningKey key, InstantSource clock) {
    this.months = reads.months();
    this.days = new Days(months);
    this.log = cell + "/" + reads.name();
    this.folder = folder;
    this.key = key;
    this.clock = clock;
  }

  /** Begins to sign. */
  public void start() {
    timer.scheduleWithFixedDelay(this::tried, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
  }

  void tried() {
    try {
      sign();
    } catch (Throwable e) {
      // Also an error: whatever leaves this method ends the schedule for ever.
      LOG.error("The days of {} were not signed, which is tried again: {}", log, e.toString());
    }
  }

  /** Signs every day that is over and has no root yet, those without a read too. */
  public synchronized void sign() {
    LocalDate last = clock.instant().minus(GRACE).atZone(ZoneOffset.UTC).toLocalDate().minusDays(1);
    Optional<LocalDate> first = folder.newest().map(day -> day.plusDays(1)).or(days::first);
    if (first.isEmpty() || first.get().isAfter(last)) {
      return;
    }
    YearMonth read = null;
    NavigableMap<LocalDate, CompactRange> held = new TreeMap<>();
    for (LocalDate day = first.get(); !day.isAfter(last); day = day.plusDays(1)) {
      if (!YearMonth.from(day).equals(read)) {
        read = YearMonth.from(day);
        held = days.of(read);
      }
      folder.add(log, day, held.getOrDefault(day, new CompactRange()), key);
    }
  }

  /**
   * Drops the months that are older than so many, the present one not counted, and says so where
   * the roots are kept.
   *
   * @return those dropped
   * @throws IllegalArgumentException for less than a year
   */
  public synchronized List<YearMonth> drop(int monthsKept) {
    if (monthsKept < 12) {
      throw new IllegalArgumentException("Reads are kept for 12 months at least.");
    }
    sign();
    YearMonth from = Months.of(clock.instant()).minusMonths(monthsKept);
    List<YearMonth> old = months.all().stream().filter(month -> month.isBefore(from)).toList();
    if (!old.isEmpty()) {
      folder.keepFrom(log, from, key);
      old.forEach(month -> months.collection(month).drop());
    }
    return old;
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
