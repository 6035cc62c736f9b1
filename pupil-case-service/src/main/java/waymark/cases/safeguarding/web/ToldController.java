package waymark.cases.safeguarding.web;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.safeguarding.SafeguardingCommands;
import waymark.cases.safeguarding.lowlevel.ToldAbout;
import waymark.cases.safeguarding.lowlevel.ToldPolicy;
import waymark.cases.safeguarding.lowlevel.ToldWhom;
import waymark.cases.safeguarding.reading.DirectoryNames;
import waymark.cases.safeguarding.reading.SchoolStaff;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.Scope;
import waymark.ledger.access.SignedIn;
import waymark.ledger.http.CommandIds;
import waymark.ledger.http.Problem;
import waymark.ledger.store.CommandOrigin;

/**
 * Telling of an adult who works at one's school, for everybody there: it goes to the head teacher,
 * about the head teacher to the trust director, and into no child's file.
 */
@RestController
class ToldController {
  private final SafeguardingCommands commands;
  private final SchoolStaff staff;
  private final DirectoryNames names;

  ToldController(SafeguardingCommands commands, SchoolStaff staff, DirectoryNames names) {
    this.commands = commands;
    this.staff = staff;
    this.names = names;
  }

  @PostMapping("/api/safeguarding/staff-concerns")
  @SignedIn
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<ObjectNode> tell(
      @RequestBody ToldForm form, @CurrentActor Actor actor, CommandOrigin origin) {
    UUID school = form.school();
    if (school == null) {
      throw Problem.invalid("/school", "Choose the school.");
    }
    if (!Scope.of(actor.grants()).covers(school)) {
      throw Problem.notFound();
    }
    ToldWhom whom =
        ToldPolicy.whom(
            about(form.about()),
            actor.person(),
            people(staff.holding(Leads.HEAD, new Scope.Schools(Set.of(school)))),
            people(staff.holdingInTheTrust(Leads.DIRECTOR)));
    UUID concern = CommandIds.derive(origin.commandId(), "concern");
    return commands.made(
        URI.create("/api/safeguarding/my-concerns"),
        form.command(
            concern,
            school,
            whom,
            whom.person() == null ? null : names.of(whom.person()).orElse(null),
            names.of(actor.person()).orElse(null)),
        origin);
  }

  private static ToldAbout about(@Nullable String told) {
    return switch (told) {
      case "colleague" -> ToldAbout.COLLEAGUE;
      case "head" -> ToldAbout.HEAD;
      case "self" -> ToldAbout.SELF;
      case null, default ->
          throw Problem.invalid("/about", "Say whom it is about: colleague, head or self.");
    };
  }

  private static List<UUID> people(List<SchoolStaff.Member> members) {
    return members.stream().map(SchoolStaff.Member::person).toList();
  }
}
