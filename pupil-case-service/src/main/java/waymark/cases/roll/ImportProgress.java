package waymark.cases.roll;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How far the imports under way in this process have come. */
final class ImportProgress {
  private final Map<UUID, Count> counts = new ConcurrentHashMap<>();

  private record Count(AtomicInteger done, int total) {}

  /** How far one has come. */
  record Reached(int done, int total) {}

  /** Whether this process is free to work on the import: answers true once, until {@link #end}. */
  boolean begin(UUID importId, int total) {
    return counts.putIfAbsent(importId, new Count(new AtomicInteger(), total)) == null;
  }

  void step(UUID importId) {
    Count count = counts.get(importId);
    if (count != null) {
      count.done.incrementAndGet();
    }
  }

  void end(UUID importId) {
    counts.remove(importId);
  }

  Optional<Reached> of(UUID importId) {
    return Optional.ofNullable(counts.get(importId))
        .map(c -> new Reached(Math.min(c.done.get(), c.total), c.total));
  }
}
