package waymark.cases.directory;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.directory.DirectoryView.AskedErasure;
import waymark.cases.directory.DirectoryView.StandingHold;
import waymark.cases.pupil.InvalidValue;
import waymark.cases.pupil.Text;
import waymark.cases.web.Fields;
import waymark.ledger.access.MayUse;
import waymark.ledger.http.CommandAnswer;
import waymark.ledger.http.CommandIds;
import waymark.ledger.store.CommandOrigin;

/** The people who may sign in, and what they were granted. */
@RestController
@RequestMapping("/api/directory/people")
class PersonController {
  private final DirectoryView view;
  private final DirectoryCommands commands;

  PersonController(DirectoryView view, DirectoryCommands commands) {
    this.view = view;
    this.commands = commands;
  }

  record ShownPerson(
      UUID person,
      @Nullable String name,
      String subject,
      @Nullable String email,
      List<GivenGrant> grants,
      List<StandingHold> holds,
      @Nullable AskedErasure erasure) {}

  record People(List<ShownPerson> people) {}

  /**
   * @param subject how the sign-in provider names the person
   * @param email where they get e-mails; may be left out
   */
  record PersonForm(@Nullable String name, @Nullable String subject, @Nullable String email) {
    /**
     * @param ids the person's id for how the provider names them
     */
    AddPerson command(Function<String, UUID> ids) {
      Fields fields = new Fields();
      var called = fields.required("/name", name, PersonName::of);
      var known = fields.required("/subject", subject, PersonController::subject);
      var address = fields.optional("/email", email, EmailAddress::of);
      fields.check();
      return new AddPerson(
          ids.apply(known.value()), known.value(), called.value(), address.orNull());
    }
  }

  /**
   * @param email absent or null: they get none any more
   */
  record EmailForm(@Nullable String email) {
    SetPersonEmail command(UUID person) {
      Fields fields = new Fields();
      var address = fields.optional("/email", email, EmailAddress::of);
      fields.check();
      return new SetPersonEmail(person, address.orNull());
    }
  }

  @GetMapping
  @MayUse(Roles.TRUST_ADMINISTRATOR)
  People people() {
    return new People(view.people().stream().map(this::shown).toList());
  }

  @PostMapping
  @MayUse(Roles.TRUST_ADMINISTRATOR)
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<ObjectNode> add(@RequestBody PersonForm form, CommandOrigin origin) {
    AddPerson command = form.command(subject -> idOf(subject, view));
    return CommandAnswer.created(
        URI.create("/api/directory/people/" + command.person()),
        "directory",
        commands.send(command, origin));
  }

  @PostMapping("/{person}/email")
  @MayUse(Roles.TRUST_ADMINISTRATOR)
  ResponseEntity<ObjectNode> email(
      @PathVariable UUID person, @RequestBody EmailForm form, CommandOrigin origin) {
    return CommandAnswer.done("directory", commands.send(form.command(person), origin));
  }

  /**
   * One sign-in, one person: the id follows from how the provider names them. Who comes back after
   * being erased is somebody new.
   */
  static UUID idOf(String subject, DirectoryView view) {
    UUID id = CommandIds.of("person", subject);
    while (view.erasure(id).filter(e -> !e.stage().equals("requested")).isPresent()) {
      id = CommandIds.derive(id, "again");
    }
    return id;
  }

  private ShownPerson shown(UUID person) {
    return new ShownPerson(
        person,
        view.name(person).orElse(null),
        view.subject(person).orElse(""),
        view.email(person).orElse(null),
        view.grants(person),
        view.holds(person),
        view.erasure(person).orElse(null));
  }

  private static String subject(String raw) {
    String text = Text.line(raw, 255, "The sign-in name");
    if (text.isEmpty()) {
      throw new InvalidValue("Give the name by which the sign-in provider knows the person.");
    }
    return text;
  }
}
