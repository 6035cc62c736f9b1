package waymark.reporting.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.ledger.access.Scope;

/**
 * Which rows of the register are asked for.
 *
 * @param schools whose registers may be seen
 * @param named whose pupils of today are named: all that the person may see, also where one school
 *     is asked for
 * @param asAt the school date on which it was so
 * @param knownAt what had been written down by then; absent for all that has been
 * @param provision such as K; absent for any
 * @param need a census SEN type held at any rank; absent for any
 * @param typed words of the name, as typed; empty for any
 * @param flag allow-listed; absent for none
 * @param chosen only these pupils; absent for all
 */
public record RegisterQuestion(
    Scope schools,
    Scope named,
    LocalDate asAt,
    @Nullable Instant knownAt,
    @Nullable String provision,
    @Nullable String need,
    @Nullable String year,
    String typed,
    @Nullable String flag,
    @Nullable Set<UUID> chosen) {

  /** Of these rows only the pupils named. */
  RegisterQuestion only(Set<UUID> pupils) {
    return new RegisterQuestion(
        schools, named, asAt, knownAt, provision, need, year, typed, flag, Set.copyOf(pupils));
  }

  /** Whom it names beside these: they are not there, or not for who asks. */
  Set<UUID> chosenBut(Collection<UUID> shown) {
    if (chosen == null) {
      return Set.of();
    }
    Set<UUID> others = new HashSet<>(chosen);
    others.removeAll(new HashSet<>(shown));
    return others;
  }
}
