package waymark.cases.roll;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import waymark.cases.roll.ImportEvent.Awaited;
import waymark.cases.roll.ImportEvent.LeftAsImported;
import waymark.cases.roll.ImportEvent.LeftOut;
import waymark.ledger.store.CrashPoint;

/**
 * Does an import, or takes one back, from wherever it stands: every step is safe to repeat, so
 * taking up an interrupted one is the same as doing it.
 */
final class ImportRunner {
  /** As many left-out rows or pupils as a commit has room for; the count is always whole. */
  private static final int LISTED = 1_000;

  private final ImportStreams streams;
  private final ImportFiles files;
  private final Staging staging;
  private final RollIndex index;
  private final RowRecorder recorder;
  private final ImportProgress progress;

  ImportRunner(
      ImportStreams streams,
      ImportFiles files,
      Staging staging,
      RollIndex index,
      RowRecorder recorder,
      ImportProgress progress) {
    this.streams = streams;
    this.files = files;
    this.staging = staging;
    this.index = index;
    this.recorder = recorder;
    this.progress = progress;
  }

  /** Works until the import is finished or reversed; does nothing for one that is not under way. */
  void work(UUID importId) {
    ImportState state = streams.find(importId).orElseThrow();
    ImportCounts planned = state.counts() == null ? ImportCounts.NONE : state.counts();
    if (!state.underWay() || !progress.begin(importId, planned.steps())) {
      return;
    }
    try {
      index.catchUp();
      if (state.status() == ImportState.Status.RUNNING) {
        run(state, planned);
      } else {
        reverse(state);
      }
      index.catchUp();
    } finally {
      progress.end(importId);
    }
  }

  private void run(ImportState state, ImportCounts planned) {
    Optional<PreparedRoll> staged = files.prepared(state);
    if (staged.isEmpty()) {
      cutOff(state, planned);
      return;
    }
    PreparedRoll roll = staged.get();
    LocalDate written = roll.writtenOn(files.today());
    List<LeftOut> leftOut = Collections.synchronizedList(new ArrayList<>());
    List<Awaited> awaited = Collections.synchronizedList(new ArrayList<>());
    AtomicReference<ImportCounts> done = new AtomicReference<>(planned);
    ImportPass pass = files.pass(roll);
    pass.rows(batch -> {
      List<RowOutcome> doing = batch.stream().filter(RowOutcome::doesSomething).toList();
      batch.stream()
          .filter(o -> o.kind() == RowKind.PROBLEM)
          .forEach(o -> list(leftOut, o.row(), o.problems()));
      recorder.prepare(state, doing);
      batch.stream().filter(o -> !o.doesSomething()).forEach(_ -> progress.step(state.id()));
      Abreast.each(
          doing,
          outcome -> {
            recorder
                .record(state, outcome, written)
                .ifPresent(problem -> {
                  done.updateAndGet(counts -> counts.refused(outcome));
                  list(leftOut, outcome.row(), List.of(problem));
                  if (outcome.pupil() != null && waits(state, outcome) && awaited.size() < LISTED) {
                    awaited.add(new Awaited(outcome.pupil(), outcome.row().line()));
                  }
                });
            CrashPoint.reached("import.after-row");
            progress.step(state.id());
          });
      return true;
    });
    if (state.wholeRoll()) {
      leave(state, pass, written);
    }
    finish(state, Objects.requireNonNull(done.get()), leftOut, awaited);
  }

  /** The file is gone, as when it was deleted by hand: what is not recorded cannot be any more. */
  private void cutOff(ImportState state, ImportCounts planned) {
    ImportCounts done = planned.cutOff(recorder.done(state, index.touchedBy(state.id())));
    LeftOut rest =
        new LeftOut(
            1,
            List.of(
                RowProblem.row(
                    "The uploaded file was gone before the import was done, so the rest of its rows were left out. Upload the file again: what is in already is not imported twice.")));
    finish(state, done, List.of(rest), List.of());
  }

  private void leave(ImportState state, ImportPass pass, LocalDate written) {
    List<UUID> leavers = new ArrayList<>();
    pass.leavers(pupil -> leavers.add(pupil.pupil()));
    Abreast.each(
        leavers,
        pupil -> {
          recorder.leave(state, pupil, written);
          progress.step(state.id());
        });
  }

  private static boolean waits(ImportState state, RowOutcome outcome) {
    return outcome.leaves() != null && !state.agreed().contains(outcome.leaves());
  }

  private void finish(
      ImportState state, ImportCounts done, List<LeftOut> leftOut, List<Awaited> awaited) {
    List<ImportEvent> last = new ArrayList<>();
    if (!awaited.isEmpty()) {
      List<Awaited> sorted =
          awaited.stream().sorted(Comparator.comparingLong(Awaited::line)).toList();
      last.add(new ImportEvent.ArrivalsAwaited(state.id(), files.today(), sorted));
    }
    List<LeftOut> listed =
        leftOut.stream().sorted(Comparator.comparingLong(LeftOut::line)).limit(LISTED).toList();
    last.add(new ImportEvent.ImportFinished(state.id(), files.today(), done, listed));
    streams.append(recorder.origin(state, "finished"), state.id(), state.seq(), last);
    try {
      staging.delete(state.id());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void reverse(ImportState state) {
    List<UUID> pupils = index.touchedBy(state.id());
    List<LeftAsImported> left = Collections.synchronizedList(new ArrayList<>());
    Abreast.each(
        pupils,
        pupil -> {
          recorder.reverse(state, pupil, files.today()).ifPresent(left::add);
          CrashPoint.reached("reversal.after-pupil");
          progress.step(state.id());
        });
    List<ImportEvent> done = new ArrayList<>();
    if (!left.isEmpty()) {
      List<LeftAsImported> listed =
          left.stream()
              .sorted(Comparator.comparing(each -> each.pupil().toString()))
              .limit(LISTED)
              .toList();
      done.add(
          new ImportEvent.PupilsLeftAsImported(state.id(), files.today(), left.size(), listed));
    }
    int reversed = pupils.size() - left.size();
    done.add(new ImportEvent.ImportReversed(state.id(), files.today(), reversed));
    streams.append(recorder.origin(state, "reversed"), state.id(), state.seq(), done);
  }

  private static void list(List<LeftOut> leftOut, RollRow row, List<RowProblem> problems) {
    if (leftOut.size() < LISTED) {
      leftOut.add(new LeftOut(row.line(), problems));
    }
  }
}
