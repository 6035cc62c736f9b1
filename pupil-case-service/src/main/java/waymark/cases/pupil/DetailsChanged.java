package waymark.cases.pupil;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The school's system has other details than before; what did not change is null. */
public record DetailsChanged(
    UUID pupil,
    LocalDate occurredOn,
    @Nullable Name name,
    @Nullable DateOfBirth dateOfBirth,
    @Nullable Upn upn,
    @Nullable List<Upn> formerUpns,
    @Nullable String yearGroup,
    @Nullable String className,
    @Nullable UUID importId)
    implements RollEvent {
  public DetailsChanged {
    formerUpns = formerUpns == null ? null : List.copyOf(formerUpns);
  }
}
