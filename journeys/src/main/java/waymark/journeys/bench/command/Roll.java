package waymark.journeys.bench.command;

import java.util.List;
import java.util.UUID;

/** Puts new pupils on the roll, outside of what is measured. */
@FunctionalInterface
interface Roll {
  void join(List<UUID> pupils) throws Exception;
}
