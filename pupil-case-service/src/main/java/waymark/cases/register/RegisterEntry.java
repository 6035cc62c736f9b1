package waymark.cases.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Need;
import waymark.cases.pupil.Plan;
import waymark.cases.pupil.Provision;
import waymark.cases.pupil.RegisterFact;

/**
 * A register entry as it reads after one of its facts; in force from {@code from} up to, not
 * including, {@code until}.
 *
 * @param until null while the entry is open
 */
public record RegisterEntry(
    UUID entry,
    LocalDate from,
    @Nullable LocalDate until,
    Provision provision,
    List<Need> needs,
    @Nullable Plan plan) {
  public RegisterEntry {
    needs = List.copyOf(needs);
  }

  static RegisterEntry placed(RegisterFact f) {
    Provision provision = f.provision() == null ? Provision.NONE : f.provision();
    List<Need> needs = f.needs() == null ? List.of() : f.needs();
    return new RegisterEntry(f.entry(), f.on(), null, provision, needs, f.plan());
  }

  boolean open() {
    return until == null;
  }

  RegisterEntry after(RegisterFact f) {
    return switch (f.kind()) {
      case PROVISION ->
          new RegisterEntry(
              entry,
              from,
              until,
              f.provision() == null ? provision : f.provision(),
              needs,
              f.plan());
      case NEEDS ->
          new RegisterEntry(
              entry, from, until, provision, f.needs() == null ? needs : f.needs(), plan);
      case REMOVED -> new RegisterEntry(entry, from, f.on(), provision, needs, plan);
      case PLACED, TOLD -> this;
    };
  }
}
