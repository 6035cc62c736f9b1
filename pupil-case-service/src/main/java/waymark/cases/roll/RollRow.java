package waymark.cases.roll;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.HistoricalProvision;
import waymark.cases.pupil.Name;
import waymark.cases.pupil.Proposal;
import waymark.cases.pupil.Upn;

/**
 * One row of a roll file, understood. What the file does not give is null: the case then keeps what
 * it has.
 *
 * @param line where the row begins in the file, as in {@code RawRow}: no two rows have the same
 * @param entered when the pupil came to the school
 * @param elsewhere whether the file says that the pupil is mainly registered at another school
 * @param history SEN history, earliest first, as found
 * @param proposal the register entry it suggests
 * @param problems why the row is left out; none for a row that can be imported
 * @param notes what the school should know of a row that is imported all the same
 */
public record RollRow(
    long line,
    @Nullable Upn upn,
    @Nullable Upn formerUpn,
    @Nullable Name name,
    @Nullable LocalDate dateOfBirth,
    @Nullable String yearGroup,
    @Nullable String className,
    @Nullable LocalDate entered,
    boolean elsewhere,
    List<HistoricalProvision> history,
    @Nullable Proposal proposal,
    List<RowProblem> problems,
    List<RowProblem> notes,
    List<Unread> unread) {
  public RollRow {
    history = List.copyOf(history);
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
    unread = List.copyOf(unread);
  }
}
