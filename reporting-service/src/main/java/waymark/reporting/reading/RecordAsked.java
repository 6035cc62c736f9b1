package waymark.reporting.reading;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.ledger.http.Problem;
import waymark.ledger.http.Unverified;
import waymark.reporting.policy.CasesAsked;

/**
 * Whether the records that read models are made from are as they were recorded. The service that
 * keeps them checks them, and is asked again and again; while it does not answer, its last word
 * stands.
 */
final class RecordAsked implements Unverified {
  private static final Problem NOT_ANSWERED =
      Problem.of(503, "record-not-available", "Not known at the moment", "Try again in a minute.");

  private final CasesAsked cases;
  private volatile @Nullable Instant since;

  RecordAsked(CasesAsked cases) {
    this.cases = cases;
  }

  void ask() {
    String told = cases.get("/internal/record", NOT_ANSWERED).path("unverifiedSince").asString("");
    since = told.isEmpty() ? null : Instant.parse(told);
  }

  /** All that this service answers is made from them. */
  @Override
  public Optional<Instant> since(String path) {
    return path.startsWith("/api/reports/") ? Optional.ofNullable(since) : Optional.empty();
  }
}
