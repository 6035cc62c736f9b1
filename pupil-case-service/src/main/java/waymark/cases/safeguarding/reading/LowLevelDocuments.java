package waymark.cases.safeguarding.reading;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.function.Predicate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import waymark.cases.safeguarding.lowlevel.LowLevelEvent;
import waymark.cases.safeguarding.lowlevel.LowLevelRecorded;
import waymark.cases.safeguarding.lowlevel.LowLevelState;
import waymark.cases.safeguarding.lowlevel.LowLevelTold;

/**
 * What the index keeps of a low-level concern: about whom it is, and as {@code ended} about whom it
 * was recorded before.
 */
final class LowLevelDocuments {
  private LowLevelDocuments() {}

  /**
   * @param erased whether what is under that key was
   */
  static Document of(List<Recorded> stream, Predicate<String> erased) {
    LowLevelState state = LowLevelState.NONE;
    for (Recorded each : stream) {
      state = state.evolve((LowLevelEvent) each.event());
    }
    List<LowLevelStint> stints = LowLevelStint.of(stream);
    LowLevelStint now = stints.getLast();
    LowLevelRecorded recorded = now.recorded();
    LocalDate told = state.told() == null ? null : state.told().occurredOn();
    return about(now)
        .append("_id", recorded.concern().toString())
        .append("seq", state.seq())
        .append("kind", recorded.kind())
        .append("recordedAt", Date.from(stream.getFirst().recordedAt()))
        .append("lado", state.lado())
        .append("ladoToldOn", told == null ? null : told.toString())
        .append("status", erased.test(now.key()) ? IndexDocuments.ERASED : state.status())
        .append("toldBy", told(stream.getFirst()))
        .append(
            "ended",
            stints.subList(0, stints.size() - 1).stream().map(s -> ended(s, erased)).toList());
  }

  /** By whom, where it began with that. */
  private static @Nullable String told(Recorded first) {
    return first.event() instanceof LowLevelTold ? first.actor() : null;
  }

  private static Document ended(LowLevelStint stint, Predicate<String> erased) {
    Recorded last = stint.entries().getLast();
    return about(stint)
        .append("seq", last.seq())
        .append("endedOn", last.event().occurredOn().toString())
        .append("by", last.actor())
        .append("erased", erased.test(stint.recorded().sealedUnder()));
  }

  /** Both are found by these. */
  private static Document about(LowLevelStint stint) {
    LowLevelRecorded recorded = stint.recorded();
    return new Document("school", recorded.school().toString())
        .append("subject", recorded.subject().toString())
        .append("person", recorded.whom().toString())
        .append("occurredOn", recorded.occurredOn().toString())
        .append("trustTold", stint.trustTold());
  }
}
