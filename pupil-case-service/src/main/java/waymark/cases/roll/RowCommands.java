package waymark.cases.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.DateOfBirth;
import waymark.cases.pupil.Enrolment;
import waymark.cases.pupil.Name;
import waymark.cases.pupil.PupilState;
import waymark.cases.pupil.Upn;
import waymark.ledger.http.CommandIds;

/**
 * Makes the command of a row. What the file leaves out the case keeps, but for the class of who
 * arrives: the same words name another class at another school, whose teachers reach its pupils.
 */
final class RowCommands {
  private RowCommands() {}

  /**
   * The id a pupil new to the trust gets: the same whenever this row of this import is taken up.
   */
  static UUID newPupil(UUID importId, long line) {
    return CommandIds.derive(importId, "pupil:" + line);
  }

  /**
   * The command.
   *
   * @param state the case so far; of no events for a pupil new to the trust
   * @param written the day whose roll the file is
   */
  static RecordRollRow of(ImportState by, RowOutcome outcome, PupilState state, LocalDate written) {
    UUID importId = by.id();
    RollRow row = outcome.row();
    UUID pupil = outcome.pupil() == null ? newPupil(importId, row.line()) : outcome.pupil();
    @Nullable Enrolment known = state.enrolment();
    boolean arrives = outcome.kind() == RowKind.JOINER || outcome.kind() == RowKind.MOVER;
    LocalDate occurredOn = arrives && row.entered() != null ? row.entered() : written;
    return new RecordRollRow(
        pupil,
        importId,
        by.school(),
        occurredOn,
        name(row, known),
        row.dateOfBirth() == null && known != null
            ? known.dateOfBirth()
            : new DateOfBirth(Objects.requireNonNull(row.dateOfBirth())),
        upn(row, known),
        former(row, known),
        row.yearGroup() == null && known != null ? known.yearGroup() : row.yearGroup(),
        row.className() == null && known != null && !arrives ? known.className() : row.className(),
        row.history(),
        row.proposal(),
        by.agreed());
  }

  private static Name name(RollRow row, @Nullable Enrolment known) {
    return known == null
        ? Objects.requireNonNull(row.name())
        : NameParts.merged(row.name(), known.name());
  }

  /** An older file may still give an earlier UPN: the case keeps the newer one. */
  private static Upn upn(RollRow row, @Nullable Enrolment known) {
    if (known == null) {
      return Objects.requireNonNull(row.upn());
    }
    return row.upn() == null || known.formerUpns().contains(row.upn()) ? known.upn() : row.upn();
  }

  private static List<Upn> former(RollRow row, @Nullable Enrolment known) {
    Upn now = upn(row, known);
    Set<Upn> former = new LinkedHashSet<>();
    if (known != null) {
      former.addAll(known.formerUpns());
      former.add(known.upn());
    }
    if (row.formerUpn() != null) {
      former.add(row.formerUpn());
    }
    former.remove(now);
    return new ArrayList<>(former);
  }
}
