package waymark.cases.roll;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import waymark.cases.pupil.PupilStream;
import waymark.cases.roll.ImportState.Status;
import waymark.ledger.erasure.Traces;
import waymark.ledger.http.CommandIds;
import waymark.ledger.http.RequestHash;
import waymark.ledger.store.CommandOrigin;

/**
 * What the roll keeps of a pupil outside the case: files waiting for their import, and the index of
 * marks. A file that names the pupil goes whole, since nobody can take a row out of it.
 */
public final class RollTraces implements Traces {
  /** As long as the largest file may take; one that is no import by then never becomes one. */
  private static final Duration RECEIVING = Duration.ofMinutes(10);

  private final Staging staging;
  private final ImportStreams streams;
  private final ImportFiles files;
  private final RollIndex index;
  private final RequestHash hash;
  private final Clock clock;

  RollTraces(
      Staging staging,
      ImportStreams streams,
      ImportFiles files,
      RollIndex index,
      RequestHash hash,
      Clock clock) {
    this.staging = staging;
    this.streams = streams;
    this.files = files;
    this.index = index;
    this.hash = hash;
    this.clock = clock;
  }

  /**
   * False while a file is being received, and while an import that names the pupil is being done:
   * it deletes its file at its end.
   */
  @Override
  public boolean cleared(String subject, String by) {
    UUID pupil = PupilStream.pupil(subject).orElseThrow();
    index.catchUp();
    try {
      boolean all = true;
      for (Staging.Kept file : staging.kept()) {
        all &= cleared(file, pupil, by);
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void announced(String subject) {
    index.catchUp();
  }

  private boolean cleared(Staging.Kept file, UUID pupil, String by) throws IOException {
    UUID importId = file.importId();
    Optional<ImportState> state = streams.find(importId);
    if (state.isEmpty() && file.since().isAfter(clock.instant().minus(RECEIVING))) {
      return false; // Just being received: nobody can tell yet whom it names.
    }
    Optional<PreparedRoll> roll = state.flatMap(files::prepared);
    if (roll.isPresent() && !files.names(roll.get(), pupil)) {
      return true;
    }
    if (state.map(ImportState::underWay).orElse(false)) {
      return false;
    }
    if (state.isPresent() && state.get().status() == Status.PREVIEW) {
      discard(state.get(), by);
    }
    staging.delete(importId);
    files.forget(importId);
    return true;
  }

  private void discard(ImportState state, String by) {
    var origin =
        new CommandOrigin(
            CommandIds.derive(state.id(), "erasure"), hash.hash("erasure " + state.id()), by);
    var discarded = new ImportEvent.ImportDiscarded(state.id(), files.today());
    var _ = streams.append(origin, state.id(), state.seq(), List.of(discarded));
  }
}
