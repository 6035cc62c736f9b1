package waymark.cases.safeguarding.web;

import java.util.ArrayList;
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
import waymark.ledger.access.NamesNoPupil;
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

  /** One of them, or of those in their place, with the role. */
  record NamedLead(String role, @Nullable String name) {}

  /**
   * @param instead whom to speak to where there is neither lead nor deputy: the head teacher, and
   *     whoever answers for the trust; else empty
   */
  record NamedLeads(List<NamedLead> leads, List<NamedLead> instead) {}

  @GetMapping("/api/safeguarding/leads")
  @SignedIn
  @NamesNoPupil("staff")
  NamedLeads leads(@RequestParam UUID school, @CurrentActor Actor actor) {
    if (!Scope.of(actor.grants()).covers(school)) {
      throw Problem.notFound();
    }
    Scope there = new Scope.Schools(Set.of(school));
    var leads = named(Leads.DSL, staff.holding(Leads.DSL, there));
    leads.addAll(named(Leads.DEPUTY, staff.holding(Leads.DEPUTY, there)));
    var instead = named(Leads.HEAD, staff.holding(Leads.HEAD, there));
    instead.addAll(named(Leads.DIRECTOR, staff.holdingInTheTrust(Leads.DIRECTOR)));
    return new NamedLeads(leads, leads.isEmpty() ? instead : List.of());
  }

  private static List<NamedLead> named(String role, List<SchoolStaff.Member> members) {
    var named = new ArrayList<NamedLead>();
    members.forEach(member -> named.add(new NamedLead(role, member.name())));
    return named;
  }
}
