package waymark.cases.roll;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.DateOfBirth;
import waymark.cases.pupil.HistoricalProvision;
import waymark.cases.pupil.Name;
import waymark.cases.pupil.Proposal;
import waymark.cases.pupil.PupilCommand;
import waymark.cases.pupil.Upn;

/**
 * One row of a roll file: this pupil is on that school's roll, with these details and this SEN
 * history.
 *
 * @param agreed schools of the trust from whose rolls the pupil may be taken: those for which the
 *     person who runs the import acts too
 */
public record RecordRollRow(
    UUID pupil,
    UUID importId,
    UUID school,
    LocalDate occurredOn,
    Name name,
    DateOfBirth dateOfBirth,
    Upn upn,
    List<Upn> formerUpns,
    @Nullable String yearGroup,
    @Nullable String className,
    List<HistoricalProvision> history,
    @Nullable Proposal proposal,
    Set<UUID> agreed)
    implements PupilCommand {
  public RecordRollRow {
    formerUpns = List.copyOf(formerUpns);
    history = List.copyOf(history);
    agreed = Set.copyOf(agreed);
  }
}
