package waymark.cases.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import waymark.cases.directory.PolicyCorrections.Correction;
import waymark.cases.pupil.SchoolDay;
import waymark.ledger.access.MayUse;
import waymark.ledger.access.NamesNoPupil;
import waymark.ledger.http.Problem;

/** Corrections of policy data that hold from a day to come, for whoever makes them. */
@RestController
class ComingPolicyController {
  private final PolicyData policy;
  private final PolicyCorrections corrections;
  private final DirectoryView people;
  private final Clock clock;

  ComingPolicyController(
      PolicyData policy, PolicyCorrections corrections, DirectoryView directoryView, Clock clock) {
    this.policy = policy;
    this.corrections = corrections;
    this.people = directoryView;
    this.clock = clock;
  }

  record Coming(String name, List<ComingValue> coming) {}

  /**
   * @param changes false where the value is that of the day before: what was to come was withdrawn
   * @param name of whoever made it; null where their key is gone
   */
  record ComingValue(
      JsonNode value,
      LocalDate validFrom,
      String source,
      boolean changes,
      String by,
      @Nullable String name) {}

  /** Each may still be corrected for its day, and be withdrawn by the value of the day before. */
  @GetMapping("/api/directory/policy/{name}/coming")
  @MayUse(Roles.TRUST_ADMINISTRATOR)
  @NamesNoPupil("policy data")
  Coming coming(@PathVariable String name) {
    if (!policy.knows(name)) {
      throw Problem.notFound();
    }
    LocalDate today = SchoolDay.of(clock.instant());
    List<Correction> made = corrections.after(name, today);
    return new Coming(name, made.stream().map(each -> shown(name, each)).toList());
  }

  private ComingValue shown(String name, Correction made) {
    boolean changes =
        policy
            .value(name, made.validFrom().minusDays(1))
            .filter(before -> before.value().equals(made.value()))
            .isEmpty();
    return new ComingValue(
        made.value(), made.validFrom(), made.source(), changes, made.by(), nameOf(made.by()));
  }

  private @Nullable String nameOf(String person) {
    try {
      return people.name(UUID.fromString(person)).orElse(null);
    } catch (IllegalArgumentException notAPerson) {
      return null;
    }
  }
}
