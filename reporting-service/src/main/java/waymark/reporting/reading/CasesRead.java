package waymark.reporting.reading;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import waymark.ledger.feed.Feed;
import waymark.ledger.feed.View;
import waymark.ledger.http.Problem;
import waymark.reporting.pupils.NameIndex;

/** Waits, briefly, until what a person has just recorded can be read. */
@Component
public class CasesRead {
  private static final Duration AT_MOST = Duration.ofSeconds(2);
  private final Feed cases;
  private final View names;
  private final NameIndex index;

  CasesRead(Feed cases, @Qualifier("names") View names, NameIndex index) {
    this.cases = cases;
    this.names = names;
    this.index = index;
  }

  /**
   * How far reports have read.
   *
   * @param position of the cases ledger
   * @param updating whether what was asked to be included is not yet
   */
  public record Reached(long position, boolean updating) {}

  /**
   * @param atLeast the position to wait for; 0 for none
   * @throws Problem 503 {@code two-histories} once the record was seen to have two: what was read
   *     may stand in the one that is lost
   */
  public Reached atLeast(long atLeast) {
    if (cases.forked() || names.forked()) {
      throw Problem.of(
          503,
          "two-histories",
          "Not shown at the moment",
          "The record was restored, and what would be shown here may not be in it any more. Ask your"
              + " administrator, who sees on this service's health page what to do.");
    }
    boolean reached = cases.await(atLeast, AT_MOST) && names.await(atLeast, AT_MOST);
    index.open();
    return new Reached(cases.position(), !reached);
  }
}
