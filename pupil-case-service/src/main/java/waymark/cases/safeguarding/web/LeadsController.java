package waymark.cases.safeguarding.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.cases.safeguarding.reading.SchoolStaff;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.Scope;
import waymark.ledger.access.SignedIn;
import waymark.ledger.http.Problem;

/** Who the safeguarding leads of one's school are: everybody there has to know whom to go to. */
@RestController
class LeadsController {
  private final SchoolStaff staff;

  LeadsController(SchoolStaff staff) {
    this.staff = staff;
  }

  /** One of them; role is dsl or deputy-dsl. */
  record NamedLead(String role, @Nullable String name) {}

  record NamedLeads(List<NamedLead> leads) {}

  @GetMapping("/api/safeguarding/leads")
  @SignedIn
  NamedLeads leads(@RequestParam UUID school, @CurrentActor Actor actor) {
    if (!Scope.of(actor.grants()).covers(school)) {
      throw Problem.notFound();
    }
    Scope there = new Scope.Schools(Set.of(school));
    return new NamedLeads(
        List.of(Leads.DSL, Leads.DEPUTY).stream()
            .flatMap(role -> staff.holding(role, there).stream().map(m -> lead(role, m)))
            .toList());
  }

  private static NamedLead lead(String role, SchoolStaff.Member member) {
    return new NamedLead(role, member.name());
  }
}
