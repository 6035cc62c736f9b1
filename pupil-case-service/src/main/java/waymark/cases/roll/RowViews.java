package waymark.cases.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Enrolment;
import waymark.cases.pupil.HistoricalProvision;
import waymark.cases.pupil.Name;
import waymark.cases.pupil.Need;
import waymark.cases.pupil.Proposal;
import waymark.cases.pupil.PupilState;
import waymark.cases.pupil.Upn;
import waymark.cases.roll.ImportEvent.LeftAsImported;

/** Shows rows to people: what the file says, and what the case says where that changes. */
final class RowViews {
  private final Function<UUID, PupilState> cases;

  RowViews(Function<UUID, PupilState> cases) {
    this.cases = cases;
  }

  /**
   * One row of a file for this school. Of a pupil whose last school is not the reader's it tells
   * which details differ, and neither what they are nor which case it is: a UPN typed into a file
   * is no way to look one up.
   */
  RowView of(RowOutcome outcome, UUID school, ImportAccess.Sight sight) {
    RollRow row = outcome.row();
    boolean withSen = sight.sen();
    PupilState state = outcome.pupil() == null ? PupilState.NONE : cases.apply(outcome.pupil());
    Enrolment known = state.enrolment();
    if (known != null && !sight.imports().covers(known.lastSchool())) {
      known = null;
    }
    List<RowProblem> problems =
        new ArrayList<>(
            withSen
                ? outcome.problems()
                : outcome.problems().stream().filter(p -> !p.field().startsWith("sen")).toList());
    if (outcome.leaves() != null && !sight.imports().covers(outcome.leaves())) {
      problems.add(ArrivalPolicy.note(state, school));
    }
    return new RowView(
        row.line(),
        known == null ? null : outcome.pupil(),
        row.name() == null ? null : spelt(row.name()),
        row.upn() == null ? null : row.upn().value(),
        row.dateOfBirth(),
        row.yearGroup(),
        outcome.kind(),
        changes(outcome, known),
        problems,
        row.unread(),
        withSen ? sen(row) : List.of());
  }

  /** A row that was left out, known by its line alone, since the file is deleted by then. */
  static RowView leftOut(long line, List<RowProblem> problems) {
    return new RowView(
        line,
        null,
        null,
        null,
        null,
        null,
        RowKind.PROBLEM,
        List.of(),
        problems,
        List.of(),
        List.of());
  }

  /** Why a pupil whom another school has is not here, as that school answered by now. */
  RowProblem awaited(UUID pupil, UUID to) {
    return ArrivalPolicy.note(cases.apply(pupil), to);
  }

  RowView leaver(UUID pupil) {
    return ofCase(pupil, cases.apply(pupil).enrolment(), RowKind.LEAVER, List.of());
  }

  /** A pupil whom a reversal left as imported; of one at a school not the reader's only why. */
  RowView stayed(LeftAsImported left, ImportAccess.Sight sight) {
    Enrolment e = cases.apply(left.pupil()).enrolment();
    boolean seen = e != null && sight.imports().covers(e.lastSchool());
    return ofCase(
        seen ? left.pupil() : null,
        seen ? e : null,
        RowKind.STAYED,
        List.of(RowProblem.row(left.detail())));
  }

  private static RowView ofCase(
      @Nullable UUID pupil, @Nullable Enrolment e, RowKind kind, List<RowProblem> problems) {
    return new RowView(
        0,
        pupil,
        e == null ? null : spelt(e.name()),
        e == null ? null : e.upn().value(),
        e == null ? null : e.dateOfBirth().date(),
        e == null ? null : e.yearGroup(),
        kind,
        List.of(),
        problems,
        List.of(),
        List.of());
  }

  private static List<RowView.Change> changes(RowOutcome outcome, @Nullable Enrolment known) {
    List<RowView.Change> changes = new ArrayList<>();
    for (String field : outcome.changes()) {
      changes.add(
          new RowView.Change(
              field, known == null ? null : before(known, field), after(outcome.row(), field)));
    }
    return changes;
  }

  private static @Nullable String before(Enrolment known, String field) {
    return switch (field) {
      case "dateOfBirth" ->
          known.dateOfBirth().date() == null ? null : known.dateOfBirth().date().toString();
      case "upn" -> known.upn().value();
      case "formerUpn" ->
          known.formerUpns().isEmpty() ? null : known.formerUpns().getLast().value();
      case "yearGroup" -> known.yearGroup();
      case "className" -> known.className();
      default -> NameParts.of(known.name(), field);
    };
  }

  private static @Nullable String after(RollRow row, String field) {
    return switch (field) {
      case "dateOfBirth" -> row.dateOfBirth() == null ? null : row.dateOfBirth().toString();
      case "upn" -> text(row.upn());
      case "formerUpn" -> text(row.formerUpn());
      case "yearGroup" -> row.yearGroup();
      case "className" -> row.className();
      default -> row.name() == null ? null : NameParts.of(row.name(), field);
    };
  }

  private static List<RowView.Sen> sen(RollRow row) {
    Proposal proposal = row.proposal();
    List<Need> proposed = proposal == null ? List.of() : proposal.needs();
    List<RowView.Sen> sen = new ArrayList<>();
    for (HistoricalProvision spell : row.history()) {
      boolean newest = spell == row.history().getLast();
      sen.add(
          new RowView.Sen(spell.provision().code(), newest ? proposed : List.of(), spell.start()));
    }
    return sen;
  }

  private static @Nullable String text(@Nullable Upn upn) {
    return upn == null ? null : upn.value();
  }

  /** {@code Surname, Forename}. */
  static String spelt(Name name) {
    return name.forename().isEmpty() ? name.surname() : name.surname() + ", " + name.forename();
  }
}
