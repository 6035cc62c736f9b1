package waymark.recruitment.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.ledger.access.Actor;
import waymark.ledger.access.Scope;
import waymark.ledger.http.Problem;

/** Whose candidates somebody sees: a head teacher those of their schools, a trust director all. */
final class Reach {
  static final String HEAD = "head-teacher";
  static final String DIRECTOR = "trust-director";

  private Reach() {}

  static Scope of(Actor actor) {
    return actor.scope(HEAD, DIRECTOR);
  }

  /**
   * @param school one of theirs; null for all
   * @throws Problem 404 for a school that is none of theirs
   */
  static Scope of(Actor actor, @Nullable UUID school) {
    Scope all = of(actor);
    return school == null ? all : all.at(school).orElseThrow(Problem::notFound);
  }
}
