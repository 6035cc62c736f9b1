package waymark.cases.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.cases.pupil.SchoolDay;
import waymark.ledger.access.MayUse;
import waymark.ledger.access.NamesNoPupil;

/** Which schools have a safeguarding lead: for whoever gives roles, and whoever answers for it. */
@RestController
class LeadCoverController {
  private final DirectoryView view;
  private final Clock clock;

  LeadCoverController(DirectoryView view, Clock clock) {
    this.view = view;
    this.clock = clock;
  }

  /**
   * @param leads how many such roles are held there today, deputies' too
   * @param until the last day on which somebody has one, without a break; null without an end
   */
  record LeadCover(UUID school, String name, int leads, @Nullable LocalDate until) {}

  record LeadCovers(List<LeadCover> schools) {}

  @GetMapping("/api/directory/lead-cover")
  @MayUse({Roles.TRUST_ADMINISTRATOR, Roles.TRUST_DIRECTOR})
  @NamesNoPupil("schools")
  LeadCovers covers() {
    LocalDate today = SchoolDay.of(clock.instant());
    var roles =
        Stream.of("dsl", "deputy-dsl").flatMap(role -> view.granted(role).stream()).toList();
    return new LeadCovers(
        view.schools().stream().map(school -> cover(school, roles, today)).toList());
  }

  private static LeadCover cover(ListedSchool school, List<GivenGrant> all, LocalDate today) {
    var there = all.stream().filter(grant -> school.id().equals(grant.school())).toList();
    int leads = LeadCoverPolicy.heldOn(there, today).size();
    return new LeadCover(
        school.id(), school.name(), leads, LeadCoverPolicy.coveredUntil(there, today));
  }
}
