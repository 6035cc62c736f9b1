package waymark.cases.privacy;

import java.net.URI;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.privacy.SubjectAccessForms.AccessRefusalForm;
import waymark.cases.privacy.SubjectAccessForms.AccessRequestForm;
import waymark.cases.privacy.SubjectAccessForms.DecisionsForm;
import waymark.cases.privacy.SubjectAccessForms.ExtensionForm;
import waymark.cases.privacy.SubjectAccessForms.GatheredForm;
import waymark.cases.privacy.SubjectAccessForms.IdentityForm;
import waymark.cases.privacy.SubjectAccessForms.SentForm;
import waymark.cases.pupil.InvalidValue;
import waymark.cases.pupil.NoSuchPupil;
import waymark.cases.pupil.SentBy;
import waymark.cases.pupil.Text;
import waymark.cases.pupil.Words;
import waymark.cases.web.Fields;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.http.CommandAnswer;
import waymark.ledger.http.CommandIds;
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.store.Appended;
import waymark.ledger.store.CommandOrigin;

/**
 * Requests to see what is held about somebody. SENCO and trust director prepare the answer; the
 * trust director, for the trust as controller of the data, approves, sends or refuses it.
 */
@RestController
@RequestMapping("/api/cases/subject-access")
class SubjectAccessController {
  private static final int LONGEST_CODE = 40;
  private static final int LONGEST_NAME = 200;

  private final SubjectAccessDesk desk;
  private final RequestHolds holds;

  SubjectAccessController(SubjectAccessDesk desk, RequestHolds holds) {
    this.desk = desk;
    this.holds = holds;
  }

  /** The hold comes first: it finds out whether the person is there and within reach. */
  @PostMapping
  @MayUse({"senco", "trust-director"})
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<ObjectNode> receive(
      @RequestBody AccessRequestForm form, @CurrentActor Actor actor, CommandOrigin origin) {
    Fields fields = new Fields();
    var kind = fields.required("/subjectKind", form.subjectKind(), SubjectAccessController::kind);
    var subject = fields.required("/subject", form.subject(), id -> id);
    var received = fields.required("/receivedOn", form.receivedOn(), Fields::date);
    var askedBy = fields.required("/askedBy", form.askedBy(), code("This"));
    var asker = fields.required("/asker", form.asker(), SubjectAccessController::name);
    var asked = fields.required("/asked", form.asked(), text -> Words.of(text, "The request"));
    var checked = fields.optional("/identityCheckedOn", form.identityCheckedOn(), Fields::date);
    fields.check();
    DataSubject about = new DataSubject(kind.value(), subject.value());
    if (about.kind().equals(DataSubject.PERSON) && !actor.has("trust-director")) {
      throw new NoSuchPupil();
    }
    UUID request = CommandIds.derive(origin.commandId(), "subject-access");
    var command =
        new RecordSubjectAccess(
            request,
            about,
            received.value(),
            askedBy.value(),
            asker.value(),
            asked.value(),
            checked.orNull());
    holds.place(about, request, origin, actor);
    return CommandAnswer.created(
        URI.create("/api/reports/subject-access/" + request),
        "cases",
        desk.sendNew(command, origin, SentBy.THE_SERVICE));
  }

  @PostMapping("/{request}/identity")
  @MayUse({"senco", "trust-director"})
  ResponseEntity<ObjectNode> confirm(
      @PathVariable UUID request,
      @RequestBody IdentityForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    Fields fields = new Fields();
    var on = fields.required("/on", form.on(), Fields::date);
    fields.check();
    return done(desk.send(new ConfirmIdentity(request, on.value()), origin, actor, sent(seen)));
  }

  @PostMapping("/{request}/extend")
  @MayUse({"senco", "trust-director"})
  ResponseEntity<ObjectNode> extend(
      @PathVariable UUID request,
      @RequestBody ExtensionForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    Fields fields = new Fields();
    var months = fields.required("/months", form.months(), number -> number);
    var why = fields.required("/reason", form.reason(), text -> Words.of(text, "The reason"));
    fields.check();
    var command = new ExtendSubjectAccess(request, months.value(), why.value());
    return done(desk.send(command, origin, actor, sent(seen)));
  }

  @PostMapping("/{request}/gather")
  @MayUse({"senco", "trust-director"})
  ResponseEntity<ObjectNode> gather(
      @PathVariable UUID request,
      @RequestBody GatheredForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    Fields fields = new Fields();
    var list = fields.required("/list", form.list(), box -> box);
    fields.check();
    return done(desk.gather(request, list.value(), origin, actor, sent(seen)));
  }

  @PostMapping("/{request}/decide")
  @MayUse({"senco", "trust-director"})
  ResponseEntity<ObjectNode> decide(
      @PathVariable UUID request,
      @RequestBody DecisionsForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    var command = new DecideItems(request, form.decisions(), origin.actor());
    return done(desk.send(command, origin, actor, sent(seen)));
  }

  @PostMapping("/{request}/approve")
  @MayUse("trust-director")
  ResponseEntity<ObjectNode> approve(
      @PathVariable UUID request,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    var command = new ApproveSubjectAccess(request, origin.actor());
    return done(desk.send(command, origin, actor, sent(seen)));
  }

  @PostMapping("/{request}/send")
  @MayUse("trust-director")
  ResponseEntity<ObjectNode> send(
      @PathVariable UUID request,
      @RequestBody SentForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    Fields fields = new Fields();
    var on = fields.required("/on", form.on(), Fields::date);
    var how = fields.required("/how", form.how(), code("This"));
    fields.check();
    var command = new SendSubjectAccess(request, on.value(), how.value());
    return closed(request, desk.send(command, origin, actor, sent(seen)), origin);
  }

  @PostMapping("/{request}/refuse")
  @MayUse("trust-director")
  ResponseEntity<ObjectNode> refuse(
      @PathVariable UUID request,
      @RequestBody AccessRefusalForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    Fields fields = new Fields();
    var reason = fields.required("/reason", form.reason(), code("The reason"));
    var note = fields.required("/note", form.note(), text -> Words.of(text, "The explanation"));
    fields.check();
    var command = new RefuseSubjectAccess(request, reason.value(), note.value());
    return closed(request, desk.send(command, origin, actor, sent(seen)), origin);
  }

  private ResponseEntity<ObjectNode> closed(UUID request, Appended done, CommandOrigin origin) {
    holds.lift(desk.subject(request), request, origin);
    return done(done);
  }

  private static SentBy sent(ExpectedSeq seen) {
    return new SentBy(null, seen.seq());
  }

  private static String kind(String raw) {
    if (!Set.of(DataSubject.PUPIL, DataSubject.PERSON).contains(raw)) {
      throw new InvalidValue("Say whether it is about a pupil or a person, a member of staff.");
    }
    return raw;
  }

  private static Function<String, String> code(String what) {
    return raw -> Text.line(raw, LONGEST_CODE, what);
  }

  private static Words name(String raw) {
    return Words.of(Text.line(raw, LONGEST_NAME, "The name"), "The name");
  }

  private static ResponseEntity<ObjectNode> done(Appended appended) {
    return CommandAnswer.done("cases", appended);
  }
}
