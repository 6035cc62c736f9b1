package waymark.cases.directory;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.NamesNoPupil;
import waymark.ledger.access.SignedIn;
import waymark.ledger.http.CommandAnswer;
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.store.CommandOrigin;

/** One's own sign-in, where another is proposed: seen and decided while the old one is in use. */
@RestController
@RequestMapping("/api/directory/me/sign-in")
class MySignInController {
  private final DirectoryView view;
  private final SignInProposals proposals;
  private final SignInDecisions decisions;

  MySignInController(DirectoryView view, SignInProposals proposals, SignInDecisions decisions) {
    this.view = view;
    this.proposals = proposals;
    this.decisions = decisions;
  }

  /**
   * @param seq what a decision about it names in If-Match
   * @param proposed null where none is
   */
  record MySignIn(long seq, @Nullable ShownSignInProposal proposed) {}

  @GetMapping
  @SignedIn
  @NamesNoPupil("the caller")
  ResponseEntity<MySignIn> mySignIn(@CurrentActor Actor actor) {
    long seq = view.seq(actor.person());
    var mine = new MySignIn(seq, proposals.of(actor.person()).orElse(null));
    return ResponseEntity.ok().eTag(Long.toString(seq)).body(mine);
  }

  @PostMapping("/confirm")
  @SignedIn
  ResponseEntity<ObjectNode> confirmMine(
      @CurrentActor Actor actor, ExpectedSeq seen, CommandOrigin origin) {
    return CommandAnswer.done("directory", decisions.confirm(actor.person(), seen, origin));
  }

  @PostMapping("/take-back")
  @SignedIn
  ResponseEntity<ObjectNode> takeBackMine(
      @CurrentActor Actor actor, ExpectedSeq seen, CommandOrigin origin) {
    return CommandAnswer.done("directory", decisions.takeBack(actor.person(), seen, origin));
  }
}
