package waymark.cases.safeguarding.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.cases.pupil.SchoolDay;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.keeping.FileErasure.Stage;
import waymark.cases.safeguarding.keeping.FileErasureLapsed;
import waymark.cases.safeguarding.keeping.FileErasureProposed;
import waymark.cases.safeguarding.keeping.FileHoldLifted;
import waymark.cases.safeguarding.keeping.FileHoldPlaced;
import waymark.cases.safeguarding.keeping.FileId;
import waymark.cases.safeguarding.keeping.FileStanding;
import waymark.cases.safeguarding.keeping.FileState;

/** Tells of one file how it is kept, from its own stream. */
@Component
class Keepings {
  private final SafeguardingStreams streams;
  private final FileIndex files;
  private final Entries entries;
  private final Clock clock;

  Keepings(SafeguardingStreams streams, FileIndex files, Entries entries, Clock clock) {
    this.streams = streams;
    this.files = files;
    this.entries = entries;
    this.clock = clock;
  }

  Keeping of(FileId file, FileStanding standing) {
    List<Recorded> stream = streams.of(file.stream());
    FileState state = SafeguardingStreams.file(stream);
    ErasedFile erased = files.erased(file.subject()).orElse(null);
    if (erased != null) {
      return Keeping.erased(state.seq(), erased);
    }
    LocalDate today = SchoolDay.of(clock.instant());
    return new Keeping(
        state.seq(),
        standing.dueOn(),
        standing.due(today),
        standing.open(),
        standing.held(),
        holds(stream),
        proposal(stream, state),
        lapsed(stream),
        null);
  }

  /** The legal holds that stand on it. */
  List<ShownFileHold> holds(FileId file) {
    return holds(streams.of(file.stream()));
  }

  private List<ShownFileHold> holds(List<Recorded> stream) {
    Map<UUID, ShownFileHold> standing = new LinkedHashMap<>();
    for (Recorded each : stream) {
      if (each.event() instanceof FileHoldPlaced placed) {
        standing.put(placed.hold(), hold(placed, each.actor()));
      } else if (each.event() instanceof FileHoldLifted lifted) {
        standing.remove(lifted.hold());
      }
    }
    return List.copyOf(standing.values());
  }

  private ShownFileHold hold(FileHoldPlaced placed, String by) {
    return new ShownFileHold(
        placed.hold(),
        placed.reason(),
        said(placed.note()),
        placed.occurredOn(),
        entries.nameOf(by));
  }

  private @Nullable ShownProposal proposal(List<Recorded> stream, FileState state) {
    Stage stage = state.erasure().stage();
    if (stage == Stage.NONE) {
      return null;
    }
    return stream.reversed().stream()
        .map(Recorded::event)
        .filter(FileErasureProposed.class::isInstance)
        .map(FileErasureProposed.class::cast)
        .findFirst()
        .map(p ->
            new ShownProposal(
                p.ground(),
                said(p.note()),
                p.occurredOn(),
                p.proposedBy(),
                entries.nameOf(p.proposedBy()),
                stage == Stage.AGREED))
        .orElse(null);
  }

  private static @Nullable ShownLapse lapsed(List<Recorded> stream) {
    return stream.reversed().stream()
        .map(Recorded::event)
        .filter(e -> e instanceof FileErasureProposed || e instanceof FileErasureLapsed)
        .findFirst()
        .filter(FileErasureLapsed.class::isInstance)
        .map(FileErasureLapsed.class::cast)
        .map(lapse -> new ShownLapse(lapse.occurredOn(), lapse.why()))
        .orElse(null);
  }

  private static @Nullable String said(@Nullable Words words) {
    return words == null ? null : words.text();
  }
}
