package waymark.cases.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.Refused;
import waymark.ledger.access.Scope;
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.http.Problem;
import waymark.ledger.store.Appended;
import waymark.ledger.store.CommandOrigin;

/** Starts imports, each on what its preview showed to the person who starts it. */
final class ImportStarts {
  private final ImportStreams streams;
  private final ImportFiles files;
  private final RollIndex index;
  private final PolicyInForce policy;
  private final ImportQueue queue;

  /** One at a time, so that each sees whether the one before is of the same school. */
  private final ReentrantLock turn = new ReentrantLock();

  ImportStarts(
      ImportStreams streams,
      ImportFiles files,
      RollIndex index,
      PolicyInForce policy,
      ImportQueue queue) {
    this.streams = streams;
    this.files = files;
    this.index = index;
    this.policy = policy;
    this.queue = queue;
  }

  /**
   * What a person says of the file.
   *
   * @param seen the mark of the preview they looked at
   * @param actsFor the schools they import for
   */
  record Said(
      ExpectedSeq seen,
      boolean wholeRoll,
      @Nullable String typed,
      boolean refuseOnProblems,
      Scope actsFor) {}

  /**
   * Records that the import has begun, and has it done.
   *
   * @throws Problem 412 where the file would do something else by now: they look again
   */
  Appended run(ImportState state, Said said, CommandOrigin origin) {
    PreparedRoll roll = files.previewed(state);
    if (roll.needsMapping() && state.mapping().isEmpty()) {
      throw Refused.rule(
          "mapping-incomplete", "/mapping", "Say first which column of the file holds what.");
    }
    turn.lock();
    try {
      ImportFiles.Found found = files.found(roll, true);
      UnderWayPolicy.check(state, underWay());
      if (said.seen().seq() != found.mark()) {
        throw stale(found);
      }
      Appended appended =
          streams.append(origin, state.id(), state.seq(), begun(state, roll, found, said));
      queue.add(state.id());
      return appended;
    } finally {
      turn.unlock();
    }
  }

  /**
   * What has to be typed before the import runs; null where nothing has to.
   *
   * @param actsFor the schools for which the person imports: only from their rolls pupils move
   */
  ImportView.@Nullable Confirmation confirmation(
      ImportState state, PreparedRoll roll, Scope actsFor) {
    ImportFiles.Found found = files.found(roll, false);
    return LeaverPolicy.confirmation(
        LeaverPolicy.phrase(
            found.counts().leavers(), index.countOnRoll(state.school()), policy, files.today()),
        LeaverPolicy.moverPhrase(
            found.leavingWithin(actsFor), index::countOnRoll, policy, files.today()));
  }

  private List<ImportEvent> begun(
      ImportState state, PreparedRoll roll, ImportFiles.Found found, Said said) {
    ImportCounts counts = found.counts();
    LeaverPolicy.check(
        roll.wholeRoll(),
        said.wholeRoll(),
        confirmation(state, roll, said.actsFor()),
        said.typed());
    int problems = counts.problems() + found.toAgree(said.actsFor());
    if (said.refuseOnProblems() && problems > 0) {
      throw Refused.rule(
          "rows-with-problems",
          "/refuseOnProblems",
          "%d rows have problems, so nothing was imported, as you asked. Mend them and upload the file again, or import the others."
              .formatted(problems));
    }
    ImportCounts planned = said.wholeRoll() ? counts : counts.withoutLeavers();
    List<ImportEvent> events = new ArrayList<>();
    List<UUID> agreed =
        found.leaving().keySet().stream().filter(said.actsFor()::covers).sorted().toList();
    if (!agreed.isEmpty()) {
      events.add(new ImportEvent.MovesAgreed(state.id(), files.today(), agreed));
    }
    events.add(
        new ImportEvent.ImportStarted(
            state.id(), files.today(), said.wholeRoll(), said.refuseOnProblems(), planned));
    return events;
  }

  private List<ImportState> underWay() {
    return index.underWay().stream().map(streams::find).flatMap(Optional::stream).toList();
  }

  private static Problem stale(ImportFiles.Found found) {
    return Problem.of(
            412,
            "preview-changed",
            "The file would do something else by now",
            "Since you looked, pupils whom it is about have changed or another roll was imported. Nothing was imported yet: look at"
                + " the new figures, and import it if they are right.")
        .with("ETag", "\"" + found.mark() + "\"");
  }
}
