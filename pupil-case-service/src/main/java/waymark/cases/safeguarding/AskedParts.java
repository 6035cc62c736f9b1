package waymark.cases.safeguarding;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.privacy.RequestRecorded;
import waymark.cases.safeguarding.access.AskForPart;
import waymark.cases.safeguarding.reading.AccessParts;
import waymark.cases.safeguarding.reading.AccessParts.Part;
import waymark.ledger.http.CommandIds;
import waymark.ledger.store.CommandOrigin;

/**
 * Asks each school for its part of the answer as soon as a request is recorded, so that its leads
 * are told. What a crash left unasked, and schools that hold something only since, are found at
 * start and within seconds of whatever is recorded.
 */
final class AskedParts implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(AskedParts.class);
  private static final Duration AGAIN = Duration.ofSeconds(10);

  /** Stands as actor: nobody asks by hand. */
  private static final String BY = "subject-access";

  private final AccessParts parts;
  private final SafeguardingCommands commands;
  private final ServiceLedger cases;
  private final ServiceLedger safeguarding;
  private final ScheduledExecutorService rounds =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("asked-parts").daemon().factory());

  /** How far both ledgers were at the last look. */
  private List<Long> seen = List.of();

  AskedParts(
      AccessParts parts,
      SafeguardingCommands commands,
      ServiceLedger cases,
      ServiceLedger safeguarding) {
    this.parts = parts;
    this.commands = commands;
    this.cases = cases;
    this.safeguarding = safeguarding;
  }

  void start() {
    var _ =
        rounds.scheduleWithFixedDelay(
            () -> tried(this::lookRound), 0, AGAIN.toMillis(), TimeUnit.MILLISECONDS);
  }

  @EventListener
  void recorded(RequestRecorded now) {
    tried(() -> parts.of(now.request()).forEach(this::ask));
  }

  private void lookRound() {
    List<Long> reached = List.of(cases.store().lastPosition(), safeguarding.store().lastPosition());
    if (!reached.equals(seen)) {
      parts.unasked().forEach(this::ask);
      seen = reached;
    }
  }

  private void ask(Part part) {
    String mark = part.id().mark();
    commands.send(
        new AskForPart(part.id()),
        null,
        new CommandOrigin(CommandIds.of("part-asked", mark), "part-asked", BY));
  }

  private static void tried(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.warn(
          "Parts of answers could not be asked for, and are again in some seconds: {}",
          e.getClass().getSimpleName());
    }
  }

  @Override
  public void close() {
    rounds.shutdownNow();
  }
}
