package waymark.cases.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.directory.PolicyData.PolicyValue;
import waymark.cases.pupil.InvalidValue;
import waymark.cases.pupil.SchoolDay;
import waymark.cases.pupil.Text;
import waymark.cases.web.Fields;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.access.NamesNoPupil;
import waymark.ledger.access.SignedIn;
import waymark.ledger.http.CommandAnswer;
import waymark.ledger.http.Problem;
import waymark.ledger.store.CommandOrigin;

/** Policy data: what is in force on a date, and the trust's corrections of it. */
@RestController
@RequestMapping("/api/directory/policy")
class PolicyController {
  private final PolicyData policy;
  private final DirectoryCommands commands;
  private final Clock clock;

  PolicyController(PolicyData policy, DirectoryCommands commands, Clock clock) {
    this.policy = policy;
    this.commands = commands;
    this.clock = clock;
  }

  record Items(LocalDate on, List<PolicyValue> items) {}

  /**
   * @param value a string, or a list of codes with labels; of the kind the item has
   */
  record CorrectionForm(JsonNode value, LocalDate validFrom, @Nullable String source) {
    CorrectPolicy command(String name) {
      Fields fields = new Fields();
      var _ = fields.required("/validFrom", validFrom, Fields::kept);
      var from = fields.required("/source", source, PolicyController::source);
      fields.check();
      return new CorrectPolicy(name, value, validFrom, from.value());
    }
  }

  @GetMapping
  @SignedIn
  @NamesNoPupil("policy data")
  Items inForce(
      @CurrentActor Actor actor,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate on) {
    LocalDate day = on == null ? SchoolDay.of(clock.instant()) : on;
    return new Items(day, policy.on(day));
  }

  @PostMapping("/{name}/corrections")
  @MayUse(Roles.TRUST_ADMINISTRATOR)
  ResponseEntity<ObjectNode> correct(
      @PathVariable String name, @RequestBody CorrectionForm form, CommandOrigin origin) {
    if (!policy.knows(name)) {
      throw Problem.notFound();
    }
    CorrectPolicy command = form.command(name);
    policy.mustBeLike(name, form.value());
    return CommandAnswer.done("directory", commands.send(command, origin));
  }

  private static String source(String raw) {
    String text = Text.line(raw, 300, "The source");
    if (text.isEmpty()) {
      throw new InvalidValue(
          "Say where the value comes from: a law, a guide, a decision of the trust.");
    }
    return text;
  }
}
