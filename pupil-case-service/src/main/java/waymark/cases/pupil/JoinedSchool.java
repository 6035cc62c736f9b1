package waymark.cases.pupil;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The pupil came onto the roll of a school of the trust. */
public record JoinedSchool(
    UUID pupil,
    LocalDate occurredOn,
    UUID school,
    Name name,
    DateOfBirth dateOfBirth,
    Upn upn,
    List<Upn> formerUpns,
    @Nullable String yearGroup,
    @Nullable String className,
    @Nullable UUID importId)
    implements RollEvent {
  public JoinedSchool {
    formerUpns = List.copyOf(formerUpns);
  }
}
