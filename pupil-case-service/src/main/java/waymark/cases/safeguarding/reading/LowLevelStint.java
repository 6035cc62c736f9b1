package waymark.cases.safeguarding.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import waymark.cases.safeguarding.lowlevel.LowLevelReattributed;
import waymark.cases.safeguarding.lowlevel.LowLevelRecorded;
import waymark.cases.safeguarding.lowlevel.LowLevelTold;
import waymark.cases.safeguarding.lowlevel.TrustTold;

/** What was recorded of a low-level concern for as long as it was about one person. */
record LowLevelStint(List<Recorded> entries) {
  LowLevelStint {
    entries = List.copyOf(entries);
  }

  /** All of them, in order; the last one is about whom it is about now. */
  static List<LowLevelStint> of(List<Recorded> stream) {
    List<LowLevelStint> stints = new ArrayList<>();
    int begun = 0;
    for (int next :
        IntStream.range(0, stream.size())
            .filter(i -> stream.get(i).event() instanceof LowLevelReattributed)
            .map(i -> i + 1)
            .toArray()) {
      stints.add(new LowLevelStint(stream.subList(begun, next)));
      begun = next;
    }
    stints.add(new LowLevelStint(stream.subList(begun, stream.size())));
    return stints;
  }

  /** The one about whom it is about now. */
  static LowLevelStint now(List<Recorded> stream) {
    return of(stream).getLast();
  }

  /** What was told and waits to be recorded, as if it were. */
  LowLevelRecorded recorded() {
    return entries.stream()
        .map(Recorded::event)
        .filter(LowLevelRecorded.class::isInstance)
        .map(LowLevelRecorded.class::cast)
        .findFirst()
        .orElseGet(() -> {
          LowLevelTold told = (LowLevelTold) entries.getFirst().event();
          return told.recorded(told.subject(), told.person(), told.name(), LowLevelTold.UNRECORDED);
        });
  }

  /** Under which key its words are, those of what waits to be recorded under its own. */
  String key() {
    boolean waits = entries.stream().noneMatch(e -> e.event() instanceof LowLevelRecorded);
    return waits ? entries.getFirst().event().sealedUnder() : recorded().sealedUnder();
  }

  boolean trustTold() {
    return entries.stream().anyMatch(each -> each.event() instanceof TrustTold);
  }
}
