package waymark.ledger.erasure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.ledger.http.CommandIds;
import waymark.ledger.personal.KeyRing;
import waymark.ledger.store.Appended;
import waymark.ledger.store.CommandOrigin;
import waymark.ledger.store.CrashPoint;
import waymark.ledger.store.LedgerStore;

/**
 * Carries out the erasures that a ledger's own events approve, hears within seconds of those that
 * another process of the service carried out, and takes up at start and every minute what a crash
 * or a fault left half done. What holds afterwards, whatever happened: a key that was destroyed is
 * announced, and whoever is announced as erased has no key.
 */
public final class Erasures implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Erasures.class);
  private static final Duration AGAIN = Duration.ofMinutes(1);
  private static final Duration HEARS = Duration.ofSeconds(2);

  /** Stands as actor where a restored ledger no longer knows who approved. */
  private static final String ERASURE_LIST = "erasure-list";

  private final LedgerStore ledger;
  private final KeyRing keys;
  private final Subjects subjects;
  private final ErasureIndex index;
  private final HeardErasures heard;
  private final Reconsideration reconsideration;
  private final Traces traces;
  private final Announcement announcement;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("erasures").daemon().factory());

  /** Of people who have one key each, named as their stream is. */
  public Erasures(
      LedgerStore ledger, KeyRing keys, Steps steps, Traces traces, Announcement announcement) {
    this(
        ledger,
        keys,
        steps,
        Subjects.namedAsTheirStreams(ledger),
        Reconsideration.NONE,
        traces,
        announcement);
  }

  public Erasures(
      LedgerStore ledger,
      KeyRing keys,
      Steps steps,
      Subjects subjects,
      Reconsideration reconsideration,
      Traces traces,
      Announcement announcement) {
    this.ledger = ledger;
    this.keys = keys;
    this.subjects = subjects;
    this.index = new ErasureIndex(ledger, steps, subjects);
    this.heard = new HeardErasures(ledger, steps, subjects);
    this.reconsideration = reconsideration;
    this.traces = traces;
    this.announcement = announcement;
  }

  /**
   * To be called before anything is served: destroys the keys of everybody whom the ledger calls
   * erased, which a key store restored from its backup may have brought back; then begins to take
   * up what was left half done.
   */
  public void start() {
    start(AGAIN, HEARS);
  }

  void start(Duration again, Duration hears) {
    var _ = index.follow();
    Set<String> erased = new HashSet<>(keys.erasures());
    List<String> back = index.announced().stream().filter(id -> !erased.contains(id)).toList();
    keys.applyErasures(back);
    Set<String> unannounced = new HashSet<>(erased);
    index.announced().forEach(unannounced::remove);
    clock.execute(() -> tried(() -> unannounced.forEach(this::announceLost)));
    every(again, this::takeUp);
    every(hears, this::hear);
  }

  private void every(Duration pause, Runnable work) {
    var _ =
        clock.scheduleWithFixedDelay(() -> tried(work), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /**
   * Erases a person whose erasure has just been approved.
   *
   * @param by who approved it
   * @return the announcement; empty where it lapsed, or could not be done now and is taken up again
   */
  public Optional<Appended> carryOut(String subject, String by) {
    try {
      return erased(subject, by);
    } catch (RuntimeException e) {
      LOG.warn(
          "An erasure was interrupted by a {} and is taken up again.",
          e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  /**
   * Takes up everything approved and not announced, and what lapsed too late: another process had
   * begun to destroy it.
   */
  void takeUp() {
    var _ = index.follow();
    index.open().forEach(decided -> carryOut(decided.subject(), decided.by()));
    index.lapsed().stream()
        .filter(decided -> begun(decided.subject()))
        .forEach(decided -> carryOut(decided.subject(), decided.by()));
  }

  /** Records what may end a decision while nothing is being destroyed on the strength of it. */
  public synchronized <T> T meanwhile(Supplier<T> recording) {
    return recording.get();
  }

  /** An erasure announced by another process of this service: its keys are dropped here too. */
  private void hear() {
    heard.next(announced -> {
      keys.applyErasures(announced);
      traces.heard(announced);
    });
  }

  /**
   * Whether one of the keys is destroyed already: then the rest follows, whatever came since. While
   * the key store does not answer it is not known, and nothing is begun.
   */
  private boolean begun(String subject) {
    List<String> all = new ArrayList<>(subjects.with(subject));
    all.add(subject);
    return keys.anyDestroyed(all) || all.stream().anyMatch(keys::erased);
  }

  private Optional<Appended> erased(String subject, String by) {
    // Not in turn: nobody waits for a key store that does not answer.
    return inTurn(subject, by, begun(subject));
  }

  private synchronized Optional<Appended> inTurn(String subject, String by, boolean begun) {
    if (!begun && reconsideration.lapsed(subject, by)) {
      return Optional.empty();
    }
    CrashPoint.reached("erasure.before-traces-cleared", ledger.name());
    if (!traces.cleared(subject, by)) {
      return Optional.empty();
    }
    CrashPoint.reached("erasure.before-key-destroyed", ledger.name());
    // One and all, or done again: the person's own is the last to go.
    keys.applyErasures(subjects.with(subject));
    keys.erase(subject);
    CrashPoint.reached("erasure.between-key-and-announcement", ledger.name());
    return Optional.of(announced(subject, by));
  }

  private Appended announced(String subject, String by) {
    ledger.reservations().releaseAll(subject);
    var origin = new CommandOrigin(CommandIds.of("erased", ledger.name(), subject), "erased", by);
    Appended recorded = announcement.record(subject, origin);
    CrashPoint.reached("erasure.after-announcement", ledger.name());
    traces.announced(subject);
    return recorded;
  }

  /** The ledger is older than the key store, and has forgotten that it approved. */
  private void announceLost(String subject) {
    boolean approved = index.open().stream().anyMatch(d -> d.subject().equals(subject));
    if (!approved && subjects.knows(subject)) {
      var _ = announced(subject, ERASURE_LIST);
    }
  }

  private static void tried(Runnable work) {
    try {
      work.run();
    } catch (Throwable e) {
      // Also an error: whatever leaves this method ends the schedule for ever.
      LOG.warn(
          "Erasures could not be looked after, and are again in a minute: {}",
          e.getClass().getSimpleName());
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
