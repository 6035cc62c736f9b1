package waymark.reporting.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import waymark.reporting.register.Fact.Corrected;
import waymark.reporting.register.Fact.Erased;
import waymark.reporting.register.Fact.Joined;
import waymark.reporting.register.Fact.Left;
import waymark.reporting.register.Fact.NeedsRanked;
import waymark.reporting.register.Fact.ParentsTold;
import waymark.reporting.register.Fact.Placed;
import waymark.reporting.register.Fact.ProvisionChanged;
import waymark.reporting.register.Fact.Removed;
import waymark.reporting.register.Fact.YearGroupChanged;

/** The day on which each of a pupil's register entries began. */
final class Beginnings {
  private final Map<UUID, LocalDate> began = new HashMap<>();

  /** Those that parents were told of, whether or not it is known when they began. */
  private final Set<UUID> toldOf = new HashSet<>();

  Beginnings(List<Fact> standing) {
    standing.forEach(this::read);
  }

  private void read(Fact fact) {
    if (fact instanceof Placed placed) {
      began.putIfAbsent(placed.entry(), placed.on());
    } else if (fact instanceof ParentsTold told) {
      toldOf.add(told.entry());
    }
  }

  /** Parents told before the entry began are told of it from its first day on. */
  Fact notBefore(Fact fact) {
    if (!(fact instanceof ParentsTold told)) return fact;
    var entry = began.get(told.entry());
    return entry != null && entry.isAfter(told.on())
        ? new ParentsTold(told.seq(), entry, told.entry(), told.told())
        : fact;
  }

  /** Whether a fact more is as it says by itself, and all others stay as they are. */
  boolean leaveOthersBy(Fact fact) {
    return switch (fact) {
      case ParentsTold told -> {
        var from = began.get(told.entry());
        yield from != null && !from.isAfter(told.on());
      }
      case Placed placed -> !began.containsKey(placed.entry()) && !toldOf.contains(placed.entry());
      case Corrected _ -> false;
      case Joined _,
          YearGroupChanged _,
          Left _,
          ProvisionChanged _,
          NeedsRanked _,
          Removed _,
          Erased _ ->
          true;
    };
  }

  /** With one more, by which they leave the others as they are. */
  Beginnings and(Fact fact) {
    if (!(fact instanceof Placed || fact instanceof ParentsTold)) {
      return this;
    }
    var more = new Beginnings(List.of());
    more.began.putAll(began);
    more.toldOf.addAll(toldOf);
    more.read(fact);
    return more;
  }
}
