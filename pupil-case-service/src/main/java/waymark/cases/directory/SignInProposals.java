package waymark.cases.directory;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import waymark.cases.pupil.SchoolDay;

/** Which sign-ins wait for a second person, and whether the trust has one. */
@Component
class SignInProposals {
  private final DirectoryView view;
  private final Administrators administrators;
  private final Clock clock;

  SignInProposals(DirectoryView view, Administrators administrators, Clock clock) {
    this.view = view;
    this.administrators = administrators;
    this.clock = clock;
  }

  /** What is proposed for a person; empty where nothing is. */
  Optional<ShownSignInProposal> of(UUID person) {
    return view.proposedSignIn(person)
        .map(p ->
            new ShownSignInProposal(
                p.subject(),
                p.by(),
                view.name(p.by()).orElse(null),
                p.on(),
                others(person, p.by())));
  }

  private boolean others(UUID person, UUID by) {
    return administrators.on(SchoolDay.of(clock.instant())).stream()
        .anyMatch(each -> !each.equals(person) && !each.equals(by));
  }
}
