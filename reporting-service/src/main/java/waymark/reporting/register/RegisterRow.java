package waymark.reporting.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.reporting.pupils.IndexedName;
import waymark.reporting.pupils.NameState;
import waymark.reporting.pupils.PupilName;

/**
 * One pupil as they stood on the date.
 *
 * @param pupil absent where the name is withheld: by it their school of then could go on asking
 */
public record RegisterRow(
    @Nullable UUID pupil,
    @Nullable PupilName name,
    NameState nameState,
    @Nullable UUID school,
    @Nullable String yearGroup,
    @Nullable String provision,
    List<Need> needs,
    @Nullable LocalDate since,
    @Nullable LocalDate parentsTold,
    List<String> flags) {

  static RegisterRow of(RegisterLine line) {
    Standing standing = line.standing();
    IndexedName name = line.name();
    return new RegisterRow(
        line.nameState() == NameState.WITHHELD ? null : line.pupil(),
        name == null ? null : name.name(),
        line.nameState(),
        standing.school(),
        standing.yearGroup(),
        standing.provision(),
        standing.needs(),
        standing.since(),
        standing.parentsTold(),
        RegisterFlags.of(standing));
  }
}
