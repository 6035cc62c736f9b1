package waymark.cases.pupil;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The pupil was placed on the SEN register. */
public record PlacedOnRegister(
    UUID pupil,
    LocalDate occurredOn,
    UUID school,
    UUID entry,
    Provision provision,
    List<Need> needs,
    Words triedBefore,
    @Nullable Plan plan)
    implements RegisterEvent {
  public PlacedOnRegister {
    needs = List.copyOf(needs);
  }
}
