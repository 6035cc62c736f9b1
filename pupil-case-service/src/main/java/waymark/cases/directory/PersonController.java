package waymark.cases.directory;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.pupil.SchoolDay;
import waymark.cases.web.Fields;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.access.NamesNoPupil;
import waymark.ledger.http.CommandAnswer;
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.http.Problem;
import waymark.ledger.store.CommandOrigin;

/** The people who may sign in, and what they were granted. */
@RestController
@RequestMapping("/api/directory/people")
class PersonController {
  private static final int LONGEST_PAGE = 200;
  private static final Map<String, PeopleShown> SHOWN =
      Map.of(
          "all", PeopleShown.ALL,
          "without-role", PeopleShown.WITHOUT_ROLE,
          "sign-in-proposed", PeopleShown.SIGN_IN_PROPOSED,
          "erasure-asked", PeopleShown.ERASURE_ASKED);

  private final DirectoryView view;
  private final ShownPeople people;
  private final SignIns signIns;
  private final DirectoryCommands commands;
  private final Clock clock;

  PersonController(
      DirectoryView view,
      ShownPeople people,
      SignIns signIns,
      DirectoryCommands commands,
      Clock clock) {
    this.clock = clock;
    this.view = view;
    this.people = people;
    this.signIns = signIns;
    this.commands = commands;
  }

  /**
   * A page of people by name; who is erased is in none.
   *
   * @param total how many are found on all pages
   * @param next what to ask for as {@code after} to get the following page; null on the last
   */
  record People(List<ShownPerson> people, int total, @Nullable UUID next, PeopleCounts counts) {}

  /** How many there are, whatever is looked for. */
  record PeopleCounts(int all, int withoutRole, int signInProposed, int erasureAsked) {}

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
      var known = fields.required("/subject", subject, SignIns::read);
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
  @NamesNoPupil("staff")
  People people(
      @CurrentActor Actor actor,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "all") String show,
      @RequestParam(required = false) @Nullable UUID after,
      @RequestParam(defaultValue = "50") int limit) {
    PeopleShown shown = SHOWN.get(show);
    if (shown == null || limit < 1 || limit > LONGEST_PAGE) {
      throw Problem.badRequest(
          "bad-parameter",
          "A parameter needs mending",
          "limit is 1 to 200, and show is all, without-role, sign-in-proposed or erasure-asked.");
    }
    var sight = PeopleSight.of(view, SchoolDay.of(clock.instant()), actor.person());
    var found = new PeopleSearch(view).page(q, p -> sight.shows(shown, p), after, limit);
    return new People(
        found.people().stream().map(people::of).toList(),
        found.total(),
        found.next(),
        new PeopleCounts(
            sight.count(PeopleShown.ALL),
            sight.count(PeopleShown.WITHOUT_ROLE),
            sight.count(PeopleShown.SIGN_IN_PROPOSED),
            sight.count(PeopleShown.ERASURE_ASKED)));
  }

  @GetMapping("/{person}")
  @MayUse(Roles.TRUST_ADMINISTRATOR)
  @NamesNoPupil("staff")
  ResponseEntity<ShownPerson> person(@PathVariable UUID person) {
    if (view.subject(person).isEmpty()) {
      throw Problem.notFound();
    }
    ShownPerson shown = people.of(person);
    return ResponseEntity.ok().eTag(Long.toString(shown.seq())).body(shown);
  }

  @PostMapping
  @MayUse(Roles.TRUST_ADMINISTRATOR)
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<ObjectNode> add(@RequestBody PersonForm form, CommandOrigin origin) {
    AddPerson command = form.command(signIns::person);
    signIns.claim(command.subject(), command.person(), origin.commandId());
    return CommandAnswer.created(
        URI.create("/api/directory/people/" + command.person()),
        "directory",
        commands.send(command, origin));
  }

  @PostMapping("/{person}/email")
  @MayUse(Roles.TRUST_ADMINISTRATOR)
  ResponseEntity<ObjectNode> email(
      @PathVariable UUID person,
      @RequestBody EmailForm form,
      ExpectedSeq seen,
      CommandOrigin origin) {
    return CommandAnswer.done("directory", commands.send(form.command(person), seen, origin));
  }
}
