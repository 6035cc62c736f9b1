package waymark.reporting.reading;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.ledger.http.Problem;
import waymark.ledger.http.Unverified;
import waymark.reporting.policy.CasesAsked;

/**
 * Whether the records that read models are made from are as they were recorded. The service that
 * keeps them checks them, and is asked again and again; while it does not answer, its last word
 * stands, also after a restart. Nobody is answered before it was asked once since the start.
 */
final class RecordAsked implements Unverified {
  private static final Logger LOG = LoggerFactory.getLogger(RecordAsked.class);
  private static final Problem NOT_ANSWERED =
      Problem.of(503, "record-not-available", "Not known at the moment", "Try again in a minute.");

  /** As long as one question may take, and somewhat more. */
  private static final Duration AT_MOST = Duration.ofSeconds(15);

  private final CasesAsked cases;
  private final LastWord lastWord;
  private final CountDownLatch asked = new CountDownLatch(1);
  private volatile Optional<Instant> since;

  RecordAsked(CasesAsked cases, LastWord lastWord) {
    this.cases = cases;
    this.lastWord = lastWord;
    since = lastWord.since();
  }

  void ask() {
    try {
      String told =
          cases.get("/internal/record", NOT_ANSWERED).path("unverifiedSince").asString("");
      since = told.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(told));
      lastWord.keep(since);
    } catch (IOException e) {
      LOG.warn("What is said of the record cannot be kept for the next start: {}", e.toString());
    } finally {
      asked.countDown();
    }
  }

  /** All that this service answers is made from them. */
  @Override
  public Optional<Instant> since(String path) {
    if (!path.startsWith("/api/reports/")) {
      return Optional.empty();
    }
    awaitAsked();
    return since;
  }

  private void awaitAsked() {
    try {
      asked.await(AT_MOST.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
