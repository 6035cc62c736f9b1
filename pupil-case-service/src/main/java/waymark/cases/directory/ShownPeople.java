package waymark.cases.directory;

import java.util.UUID;
import org.springframework.stereotype.Component;
import waymark.cases.directory.ShownPerson.ShownSignInChange;

/** People as they are answered to trust administrators. */
@Component
class ShownPeople {
  private final DirectoryView view;
  private final SignInProposals proposals;

  ShownPeople(DirectoryView view, SignInProposals proposals) {
    this.view = view;
    this.proposals = proposals;
  }

  ShownPerson of(UUID person) {
    long seq = view.seq(person);
    return new ShownPerson(
        person,
        seq,
        view.name(person).orElse(null),
        view.subject(person).orElse(""),
        view.signInChanged(person).map(this::shown).orElse(null),
        proposals.of(person).orElse(null),
        view.email(person).orElse(null),
        view.grants(person).stream().map(given -> ShownGrant.of(given, view)).toList(),
        view.holds(person),
        view.erasure(person).orElse(null));
  }

  private ShownSignInChange shown(SignInChange change) {
    UUID second = change.confirmedBy();
    String name = second == null ? null : view.name(second).orElse(null);
    return new ShownSignInChange(
        change.by(), view.name(change.by()).orElse(null), second, name, change.on());
  }
}
