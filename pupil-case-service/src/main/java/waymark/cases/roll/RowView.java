package waymark.cases.roll;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Need;

/**
 * One row of a preview.
 *
 * @param line in the file; 0 for a leaver or a pupil who stayed, who stand on none
 * @param pupil the case; null for a pupil the trust does not know yet, or of a school that is not
 *     the reader's
 * @param name {@code Surname, Forename}
 * @param unread fields that could not be understood, as the file spells them
 */
public record RowView(
    long line,
    @Nullable UUID pupil,
    @Nullable String name,
    @Nullable String upn,
    @Nullable LocalDate dateOfBirth,
    @Nullable String yearGroup,
    RowKind kind,
    List<Change> changes,
    List<RowProblem> problems,
    List<Unread> unread,
    List<Sen> sen) {

  /** A detail that changes; {@code from} is null where the reader may not see the case. */
  public record Change(String field, @Nullable String from, @Nullable String to) {}

  /** A stretch of SEN provision in the file; needs with the newest. */
  public record Sen(String provision, List<Need> needs, @Nullable LocalDate start) {}
}
