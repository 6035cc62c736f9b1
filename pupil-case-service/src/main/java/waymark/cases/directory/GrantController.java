package waymark.cases.directory;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.web.Fields;
import waymark.ledger.access.MayUse;
import waymark.ledger.http.CommandAnswer;
import waymark.ledger.http.CommandIds;
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.http.Problem;
import waymark.ledger.store.CommandOrigin;

/** What a person is granted: given, changed and taken back as they were seen (If-Match). */
@RestController
@RequestMapping("/api/directory/people/{person}/grants")
class GrantController {
  private final DirectoryView view;
  private final DirectoryCommands commands;
  private final GrantEndings endings;

  GrantController(DirectoryView view, DirectoryCommands commands, GrantEndings endings) {
    this.view = view;
    this.commands = commands;
    this.endings = endings;
  }

  /**
   * @param classes as the roll names them, for roles that are held in classes only
   * @param until the last day it holds
   */
  record GrantForm(
      String role,
      @Nullable UUID school,
      @Nullable List<String> classes,
      LocalDate from,
      @Nullable LocalDate until) {
    GrantRole command(UUID person, UUID grant) {
      List<String> named = checked(classes, from, until);
      return new GrantRole(person, grant, role, school, named, from, until);
    }
  }

  /** All of it is said anew, also what stays. */
  record ChangeGrantForm(
      @Nullable List<String> classes, LocalDate from, @Nullable LocalDate until) {
    ChangeGrant command(UUID person, UUID grant) {
      return new ChangeGrant(person, grant, checked(classes, from, until), from, until);
    }
  }

  /**
   * @param on the first day the grant no longer holds
   */
  record WithdrawForm(LocalDate on) {
    WithdrawRole command(UUID person, UUID grant) {
      Fields fields = new Fields();
      var _ = fields.required("/on", on, Fields::kept);
      fields.check();
      return new WithdrawRole(person, grant, on);
    }
  }

  @PostMapping
  @MayUse(Roles.TRUST_ADMINISTRATOR)
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<ObjectNode> grant(
      @PathVariable UUID person,
      @RequestBody GrantForm form,
      ExpectedSeq seen,
      CommandOrigin origin) {
    if (form.school() != null && view.school(form.school()).isEmpty()) {
      throw Problem.invalid("/school", "This is not a school of the trust.");
    }
    GrantPolicy.byAnother(person, origin.actor());
    UUID grant = CommandIds.derive(origin.commandId(), "grant");
    GrantRole command = form.command(person, grant);
    return CommandAnswer.created(
        URI.create("/api/directory/people/" + person),
        "directory",
        commands.send(command, seen, origin));
  }

  @PostMapping("/{grant}/change")
  @MayUse(Roles.TRUST_ADMINISTRATOR)
  ResponseEntity<ObjectNode> change(
      @PathVariable UUID person,
      @PathVariable UUID grant,
      @RequestBody ChangeGrantForm form,
      ExpectedSeq seen,
      CommandOrigin origin) {
    GrantPolicy.byAnother(person, origin.actor());
    ChangeGrant command = form.command(person, grant);
    return CommandAnswer.done(
        "directory",
        endings.send(
            command, grant, held -> held.lasting(command.from(), command.until()), seen, origin));
  }

  @PostMapping("/{grant}/withdraw")
  @MayUse(Roles.TRUST_ADMINISTRATOR)
  ResponseEntity<ObjectNode> withdraw(
      @PathVariable UUID person,
      @PathVariable UUID grant,
      @RequestBody WithdrawForm form,
      ExpectedSeq seen,
      CommandOrigin origin) {
    WithdrawRole command = form.command(person, grant);
    return CommandAnswer.done(
        "directory",
        endings.send(command, grant, held -> held.withdrawn(command.on()), seen, origin));
  }

  /** The classes as they are kept, where the days of the grant are days of a school too. */
  private static List<String> checked(
      @Nullable List<String> classes, LocalDate from, @Nullable LocalDate until) {
    Fields fields = new Fields();
    var named =
        fields.required("/classes", classes == null ? List.<String>of() : classes, ClassNames::of);
    var _ = fields.required("/from", from, Fields::kept);
    var _ = fields.optional("/until", until, Fields::kept);
    fields.check();
    return named.value();
  }
}
