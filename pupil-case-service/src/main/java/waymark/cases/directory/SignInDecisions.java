package waymark.cases.directory;

import java.util.UUID;
import org.springframework.stereotype.Component;
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.store.Appended;
import waymark.ledger.store.CommandOrigin;

/** Decides on a sign-in that is proposed, and keeps it for its person or gives it up. */
@Component
class SignInDecisions {
  private final DirectoryView view;
  private final SignInProposals proposals;
  private final SignIns signIns;
  private final DirectoryCommands commands;
  private final GrantEndings endings;

  SignInDecisions(
      DirectoryView view,
      SignInProposals proposals,
      SignIns signIns,
      DirectoryCommands commands,
      GrantEndings endings) {
    this.view = view;
    this.proposals = proposals;
    this.signIns = signIns;
    this.commands = commands;
    this.endings = endings;
  }

  Appended confirm(UUID person, ExpectedSeq seen, CommandOrigin origin) {
    var proposed = proposals.of(person);
    String subject = proposed.map(ShownSignInProposal::subject).orElse("");
    boolean others = proposed.filter(ShownSignInProposal::others).isPresent();
    if (proposed.isPresent()) {
      signIns.claim(subject, person, origin.commandId());
    }
    var command = new ConfirmSignIn(person, subject, origin.actor(), others);
    Appended confirmed = endings.signIn(person, command, seen, origin);
    settle(person);
    return confirmed;
  }

  Appended takeBack(UUID person, ExpectedSeq seen, CommandOrigin origin) {
    Appended taken = commands.send(new TakeBackSignIn(person), seen, origin);
    settle(person);
    return taken;
  }

  private void settle(UUID person) {
    view.subject(person).ifPresent(subject -> signIns.settled(subject, person));
  }
}
