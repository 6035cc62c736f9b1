package waymark.cases.roll;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import waymark.cases.pupil.DetailsChanged;
import waymark.cases.pupil.JoinedSchool;
import waymark.cases.pupil.LeftSchool;
import waymark.cases.pupil.MoveDeclined;
import waymark.cases.pupil.MovedSchool;
import waymark.cases.pupil.PupilState;
import waymark.cases.pupil.PupilStream;
import waymark.cases.pupil.Refused;
import waymark.cases.pupil.RollEntryReversed;
import waymark.cases.pupil.RollEvent;
import waymark.cases.pupil.RollFact;
import waymark.cases.pupil.SenHistoryFound;
import waymark.cases.pupil.Upn;
import waymark.cases.roll.ImportEvent.LeftAsImported;
import waymark.ledger.http.CommandIds;
import waymark.ledger.http.RequestHash;
import waymark.ledger.personal.KeyRing;
import waymark.ledger.store.AlreadyReserved;
import waymark.ledger.store.CommandMismatch;
import waymark.ledger.store.CommandOrigin;
import waymark.ledger.store.LedgerCommands;
import waymark.ledger.store.Reservations;

/**
 * Records one row, one leaver or one reversal as a command whose id derives from the import: again
 * is once.
 */
final class RowRecorder {
  private final LedgerCommands commands;
  private final Reservations reservations;
  private final KeyRing keys;
  private final PupilCases cases;
  private final RollMarks marks;
  private final RequestHash hash;

  RowRecorder(
      LedgerCommands commands,
      Reservations reservations,
      KeyRing keys,
      PupilCases cases,
      RollMarks marks,
      RequestHash hash) {
    this.commands = commands;
    this.reservations = reservations;
    this.keys = keys;
    this.cases = cases;
    this.marks = marks;
    this.hash = hash;
  }

  /** Makes the keys of pupils new to the trust, all at once instead of one by one. */
  void prepare(ImportState state, Collection<RowOutcome> rows) {
    keys.create(
        rows.stream()
            .filter(o -> o.pupil() == null)
            .map(o -> PupilStream.of(RowCommands.newPupil(state.id(), o.row().line())))
            .toList());
  }

  /**
   * Records the row; answers why not, where a rule stands against it. A row is a replay only of
   * itself: another that came under its id is refused, never taken for done.
   */
  Optional<RowProblem> record(ImportState state, RowOutcome outcome, LocalDate written) {
    PupilState known = outcome.pupil() == null ? PupilState.NONE : cases.state(outcome.pupil());
    RecordRollRow command = RowCommands.of(state, outcome, known, written);
    String step = "row:" + outcome.row().line();
    String whose = command.pupil() + " " + command.upn().value();
    CommandOrigin origin = origin(state, step, step + " " + whose);
    boolean reserves = known.enrolment() == null || !known.enrolment().upn().equals(command.upn());
    try {
      // Before anything is reserved for somebody who was erased while the file waited.
      known.erasure().requireUndecided();
      if (reserves) {
        reservations.reserve(
            reserved(command.upn()), PupilStream.of(command.pupil()), origin.commandId());
      }
      commands.send(command, origin);
      return Optional.empty();
    } catch (CommandMismatch another) {
      if (reserves) {
        reservations.release(reserved(command.upn()), PupilStream.of(command.pupil()));
      }
      return Optional.of(
          RowProblem.row(
              "It was not recorded, since another row came in its place. Upload the file again: what is in already is not imported twice."));
    } catch (AlreadyReserved taken) {
      return Optional.of(
          new RowProblem(
              "upn", "Another pupil in Waymark has this UPN. Check it in your school's system."));
    } catch (Refused refused) {
      return Optional.of(
          ArrivalPolicy.kept(refused).orElseGet(() -> RowProblem.row(refused.sentence())));
    }
  }

  void leave(ImportState state, UUID pupil, LocalDate written) {
    try {
      commands.send(
          new RecordLeaver(pupil, state.id(), state.school(), written),
          origin(state, "leaver:" + pupil));
    } catch (Refused erased) {
      // Nobody is left to leave.
    }
  }

  /**
   * Takes back what the import did to this pupil; answers why not, where a rule stands against it.
   */
  Optional<LeftAsImported> reverse(ImportState state, UUID pupil, LocalDate today) {
    PupilState before = cases.state(pupil);
    try {
      commands.send(
          new ReverseRollEntry(pupil, state.id(), today), origin(state, "reverse:" + pupil));
    } catch (Refused builtOn) {
      return Optional.of(new LeftAsImported(pupil, builtOn.rule(), builtOn.sentence()));
    }
    Upn had = before.enrolment() == null ? null : before.enrolment().upn();
    PupilState after = cases.state(pupil);
    boolean keeps = after.enrolment() != null && Objects.equals(after.enrolment().upn(), had);
    if (had != null && !keeps) {
      reservations.release(reserved(had), PupilStream.of(pupil));
    }
    return Optional.empty();
  }

  /** What the import has done to these pupils, as their cases tell it. */
  ImportCounts done(ImportState state, Collection<UUID> pupils) {
    ImportCounts done = ImportCounts.NONE;
    for (UUID pupil : pupils) {
      List<RollEvent> events =
          cases.state(pupil).roll().stream()
              .map(RollFact::event)
              .filter(e -> state.id().equals(e.importId()))
              .toList();
      RowKind kind = RowKind.UNCHANGED;
      boolean sen = false;
      boolean proposed = false;
      for (RollEvent event : events) {
        switch (event) {
          case JoinedSchool _ -> kind = RowKind.JOINER;
          case MovedSchool _ -> kind = RowKind.MOVER;
          case LeftSchool _ -> kind = RowKind.LEAVER;
          case DetailsChanged _ -> kind = kind == RowKind.UNCHANGED ? RowKind.CHANGE : kind;
          case SenHistoryFound s -> {
            sen = true;
            proposed = s.proposal() != null;
          }
          case MoveDeclined _, RollEntryReversed _ -> {}
        }
      }
      done = done.plus(kind, sen, proposed);
    }
    return done;
  }

  CommandOrigin origin(ImportState state, String step) {
    return origin(state, step, step);
  }

  /** The command of a step, and all that it asks for. */
  private CommandOrigin origin(ImportState state, String step, String asked) {
    return new CommandOrigin(
        CommandIds.derive(state.id(), step),
        hash.hash("import " + state.id() + " " + asked),
        state.workedBy());
  }

  private String reserved(Upn upn) {
    return "upn:" + marks.upn(upn);
  }
}
