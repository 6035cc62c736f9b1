package waymark.cases.directory;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.access.MayUse;
import waymark.ledger.http.CommandAnswer;
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.store.CommandOrigin;

/** What a second trust administrator decides of a sign-in that is proposed, as it was seen. */
@RestController
@RequestMapping("/api/directory/people/{person}/sign-in")
class SignInController {
  private final SignInDecisions decisions;

  SignInController(SignInDecisions decisions) {
    this.decisions = decisions;
  }

  @PostMapping("/confirm")
  @MayUse(Roles.TRUST_ADMINISTRATOR)
  ResponseEntity<ObjectNode> confirmSignIn(
      @PathVariable UUID person, ExpectedSeq seen, CommandOrigin origin) {
    return CommandAnswer.done("directory", decisions.confirm(person, seen, origin));
  }

  @PostMapping("/take-back")
  @MayUse(Roles.TRUST_ADMINISTRATOR)
  ResponseEntity<ObjectNode> takeBackSignIn(
      @PathVariable UUID person, ExpectedSeq seen, CommandOrigin origin) {
    return CommandAnswer.done("directory", decisions.takeBack(person, seen, origin));
  }
}
