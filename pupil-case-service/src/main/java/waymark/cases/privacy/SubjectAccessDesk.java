package waymark.cases.privacy;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.privacy.SubjectAccessState.Stage;
import waymark.cases.publishing.PupilEventType;
import waymark.cases.publishing.StoredEvents;
import waymark.cases.publishing.StoredType;
import waymark.cases.pupil.NoSuchPupil;
import waymark.cases.pupil.OpenRequests;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.PupilEvent;
import waymark.cases.pupil.PupilState;
import waymark.cases.pupil.PupilStream;
import waymark.cases.pupil.Refused;
import waymark.cases.pupil.SchoolDay;
import waymark.cases.pupil.SentBy;
import waymark.cases.web.Reach;
import waymark.ledger.access.Actor;
import waymark.ledger.store.Appended;
import waymark.ledger.store.CommandOrigin;
import waymark.ledger.store.NewEvent;
import waymark.ledger.store.StoredCommit;

/**
 * Sends commands to subject access requests, for whoever may reach the person they are about: a
 * SENCO for pupils of their schools, the trust director for pupils and staff.
 */
@Component
class SubjectAccessDesk implements OpenRequests {
  private final ServiceLedger cases;
  private final ServiceLedger directory;
  private final PolicyInForce policy;
  private final Clock clock;
  private final StoredEvents codec;

  SubjectAccessDesk(
      ServiceLedger cases, ServiceLedger directory, PolicyInForce policy, Clock clock) {
    this.cases = cases;
    this.directory = directory;
    this.policy = policy;
    this.clock = clock;
    this.codec =
        new StoredEvents(
            cases.keys(),
            List.<StoredType[]>of(PupilEventType.values(), SubjectAccessEventType.values()).stream()
                .flatMap(Arrays::stream)
                .toList());
  }

  /**
   * @throws Refused where a rule stands against recording the request today
   */
  void requireAllowed(RecordSubjectAccess command) {
    var _ = SubjectAccessPolicy.record(command, SchoolDay.of(clock.instant()), policy);
  }

  /**
   * @throws NoSuchPupil when there is no such request about somebody within the sender's reach
   * @throws Refused {@code access-by-another}, or where the request's own rules refuse it
   */
  Appended send(SubjectAccessCommand command, CommandOrigin origin, Actor actor, SentBy seen) {
    mayAnswer(subject(command.request()), actor);
    return sendNew(command, origin, seen);
  }

  /**
   * The second person's step: the approval, or its withdrawal. Of a request about staff a trust
   * administrator may take it too, who is shown no item: a trust may have no second director.
   *
   * @throws NoSuchPupil to an administrator of a request about a pupil
   * @throws Refused {@code access-by-another}, {@code access-by-two}
   */
  Appended approve(SubjectAccessCommand command, CommandOrigin origin, Actor actor, SentBy seen) {
    DataSubject subject = subject(command.request());
    if (subject.kind().equals(DataSubject.PUPIL) && !actor.has("trust-director")) {
      throw new NoSuchPupil();
    }
    AnotherAnswersPolicy.check(subject, actor.person());
    return sendNew(command, origin, seen);
  }

  /**
   * Fixes the list of what is held: the one that was gathered from the record, whole.
   *
   * @param list as it was sealed
   * @throws Refused where it is another, or less than the record held at its moment
   */
  Appended gather(UUID request, String list, CommandOrigin origin, Actor actor, SentBy seen) {
    DataSubject subject = subject(request);
    mayAnswer(subject, actor);
    GatheredList found = GatheredList.opened(cases.keys(), subject, request, list);
    if (subject.kind().equals(DataSubject.PUPIL)) {
      found.requireEvery(cases.store().stream(subject.key()));
    } else {
      found.requireEvery(directory.store().stream(subject.key()));
      found.requireWritten(subject.id(), cases.store());
    }
    return sendNew(new GatherSubjectAccess(request, found.knownAt(), found.items()), origin, seen);
  }

  /** For a request that begins: its subject's own stream has said whether they are in reach. */
  Appended sendNew(SubjectAccessCommand command, CommandOrigin origin, SentBy seen) {
    try {
      return cases.commands().send(new GenericCommandMessage<>(command, seen.asMetadata()), origin);
    } catch (AggregateNotFoundException none) {
      throw new NoSuchPupil();
    }
  }

  /** Whom the request is about. */
  DataSubject subject(UUID request) {
    return cases.store().stream("subject-access:" + request).stream()
        .flatMap(commit -> decoded(commit, SubjectAccessEvent.class).stream())
        .findFirst()
        .orElseThrow(NoSuchPupil::new)
        .subject();
  }

  @Override
  public boolean isOpen(UUID request) {
    return switch (stage(request)) {
      case NONE, SENT, REFUSED -> false;
      case RECEIVED, GATHERING, IN_REDACTION, APPROVED -> true;
    };
  }

  /** How far a request has come; NONE where nothing of it is recorded. */
  Stage stage(UUID request) {
    SubjectAccessState state = SubjectAccessState.NONE;
    for (StoredCommit commit : cases.store().stream("subject-access:" + request)) {
      for (SubjectAccessEvent event : decoded(commit, SubjectAccessEvent.class)) {
        state = state.evolve(event);
      }
    }
    return state.stage();
  }

  private void mayAnswer(DataSubject subject, Actor actor) {
    mayReach(subject, actor);
    AnotherAnswersPolicy.check(subject, actor.person());
  }

  private void mayReach(DataSubject subject, Actor actor) {
    if (actor.has("trust-director")) {
      return;
    }
    if (!subject.kind().equals(DataSubject.PUPIL)) {
      throw new NoSuchPupil();
    }
    PupilState state = PupilState.NONE;
    for (StoredCommit commit : cases.store().stream(PupilStream.of(subject.id()))) {
      for (PupilEvent event : decoded(commit, PupilEvent.class)) {
        state = state.evolve(event);
      }
    }
    Reach.of(actor).mayReach(state);
  }

  private <E> List<E> decoded(StoredCommit commit, Class<E> kind) {
    List<NewEvent> events = commit.read().events();
    return events.stream().map(e -> kind.cast(codec.decode(commit.stream(), e))).toList();
  }
}
