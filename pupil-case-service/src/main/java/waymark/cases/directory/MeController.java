package waymark.cases.directory;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.NamesNoPupil;
import waymark.ledger.access.Scope;
import waymark.ledger.access.SignedIn;

/**
 * Who the signed-in person is, and what they may do where today. The screens ask it first: so it
 * also notices that a trust administrator has come in.
 */
@RestController
class MeController {
  private final DirectoryView view;
  private final ComingIn comingIn;

  MeController(DirectoryView view, ComingIn comingIn) {
    this.view = view;
    this.comingIn = comingIn;
  }

  /**
   * @param school null for the whole trust
   */
  record HeldRole(String role, @Nullable UUID school) {}

  record MySchool(UUID id, String urn, String name, String phase) {}

  /**
   * @param schools those at which the person holds any role
   */
  record Me(UUID person, @Nullable String name, List<HeldRole> grants, List<MySchool> schools) {}

  @GetMapping("/api/directory/me")
  @SignedIn
  @NamesNoPupil("the caller")
  Me me(@CurrentActor Actor actor) {
    comingIn.noticed(actor);
    Scope scope = Scope.of(actor.grants());
    return new Me(
        actor.person(),
        view.name(actor.person()).orElse(null),
        actor.grants().stream().map(g -> new HeldRole(g.role(), g.scope())).distinct().toList(),
        view.schools().stream().filter(s -> scope.covers(s.id())).map(MeController::mine).toList());
  }

  private static MySchool mine(ListedSchool s) {
    return new MySchool(s.id(), s.urn(), s.name(), s.phase());
  }
}
