package waymark.reporting.subjectaccess;

import java.util.Comparator;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.ledger.access.MayUse;
import waymark.ledger.access.NamesNoPupil;
import waymark.reporting.trust.TrustView;

/** Members of staff about whom a request can be recorded. */
@RestController
class StaffController {
  private final StaffHistory history;
  private final TrustView trust;

  StaffController(StaffHistory history, TrustView trust) {
    this.history = history;
    this.trust = trust;
  }

  @GetMapping("/api/reports/staff")
  @MayUse("trust-director")
  @NamesNoPupil("staff")
  StaffNames all() {
    return new StaffNames(
        history.people().stream()
            .map(person -> new StaffName(person, trust.person(person.toString()).orElse(null)))
            .sorted(
                Comparator.comparing((StaffName s) -> Objects.requireNonNullElse(s.name(), "~"))
                    .thenComparing(StaffName::person))
            .toList());
  }
}
