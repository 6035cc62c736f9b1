package waymark.cases.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Need;
import waymark.cases.pupil.Plan;
import waymark.cases.pupil.Provision;
import waymark.cases.pupil.PupilCommand;
import waymark.cases.pupil.Words;

/**
 * Places a pupil on the SEN register.
 *
 * @param entry the new entry's id, chosen by the sender so that the same command makes the same
 *     entry
 * @param triedBefore what teaching, environment or curriculum had been adapted before
 */
public record PlacePupilOnRegister(
    UUID pupil,
    UUID entry,
    LocalDate occurredOn,
    Provision provision,
    List<Need> needs,
    Words triedBefore,
    @Nullable Plan plan,
    @Nullable LocalDate parentsToldOn)
    implements PupilCommand {
  public PlacePupilOnRegister {
    needs = List.copyOf(needs);
  }
}
