package waymark.cases.web;

import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.SentBy;
import waymark.ledger.access.Actor;
import waymark.ledger.access.Scope;
import waymark.ledger.http.ExpectedSeq;

/**
 * Which pupils a signed-in person may work on: those of the schools where they are SENCO, or all as
 * trust director.
 */
public final class Reach {
  private Reach() {}

  public static SentBy of(Actor actor) {
    return of(actor, null);
  }

  /**
   * @param seen the state of the pupil that the person decided on
   */
  public static SentBy of(Actor actor, @Nullable ExpectedSeq seen) {
    return within(actor.scope("senco", "trust-director"), seen);
  }

  /** For what others than these may decide too. */
  public static SentBy within(Scope scope) {
    return within(scope, null);
  }

  private static SentBy within(Scope scope, @Nullable ExpectedSeq seen) {
    Long seq = seen == null ? null : seen.seq();
    return switch (scope) {
      case Scope.WholeTrust all -> new SentBy(null, seq);
      case Scope.Schools some -> new SentBy(some.ids(), seq);
      case Scope.Classes some -> new SentBy(some.whole(), seq);
    };
  }
}
