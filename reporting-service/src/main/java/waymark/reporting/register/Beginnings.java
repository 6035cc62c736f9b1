package waymark.reporting.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import waymark.reporting.register.Fact.ParentsTold;
import waymark.reporting.register.Fact.Placed;

/** The day on which each of a pupil's register entries began. */
final class Beginnings {
  private final Map<UUID, LocalDate> began = new HashMap<>();

  Beginnings(List<Fact> standing) {
    for (Fact fact : standing) {
      if (fact instanceof Placed placed) {
        began.putIfAbsent(placed.entry(), placed.on());
      }
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
}
