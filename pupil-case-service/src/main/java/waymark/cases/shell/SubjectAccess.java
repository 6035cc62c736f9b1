package waymark.cases.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.privacy.AnswerPolicy;
import waymark.cases.privacy.ApproveSubjectAccess;
import waymark.cases.privacy.ConfirmIdentity;
import waymark.cases.privacy.DecideItems;
import waymark.cases.privacy.ExtendSubjectAccess;
import waymark.cases.privacy.GatherSubjectAccess;
import waymark.cases.privacy.RecordSubjectAccess;
import waymark.cases.privacy.RefuseSubjectAccess;
import waymark.cases.privacy.SendSubjectAccess;
import waymark.cases.privacy.SubjectAccessEvent;
import waymark.cases.privacy.SubjectAccessPolicy;
import waymark.cases.privacy.SubjectAccessState;
import waymark.cases.privacy.WithdrawAccessApproval;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.SchoolDay;
import waymark.cases.pupil.SentBy;

/** Axon's shell round a subject access request. */
public class SubjectAccess {
  @AggregateIdentifier private @Nullable String stream;
  private SubjectAccessState state = SubjectAccessState.NONE;

  /** Decided on an older view means look again. */
  @CommandHandlerInterceptor
  void guard(CommandMessage<?> command) {
    SentBy.of(command.getMetaData()).decidedOn(state.seq());
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  public ObjectNode handle(RecordSubjectAccess c, Clock clock, PolicyInForce policy) {
    return applied(SubjectAccessPolicy.record(c, today(clock), policy));
  }

  @CommandHandler
  public ObjectNode handle(ConfirmIdentity c, Clock clock, PolicyInForce policy) {
    return applied(SubjectAccessPolicy.confirm(state, c, today(clock), policy));
  }

  @CommandHandler
  public ObjectNode handle(ExtendSubjectAccess c, Clock clock, PolicyInForce policy) {
    return applied(SubjectAccessPolicy.extend(state, c, today(clock), policy));
  }

  @CommandHandler
  public ObjectNode handle(GatherSubjectAccess c, Clock clock) {
    return applied(AnswerPolicy.gather(state, c, clock.instant(), today(clock)));
  }

  @CommandHandler
  public ObjectNode handle(DecideItems c, Clock clock, PolicyInForce policy) {
    return applied(AnswerPolicy.decide(state, c, today(clock), policy));
  }

  @CommandHandler
  public ObjectNode handle(ApproveSubjectAccess c, Clock clock) {
    return applied(AnswerPolicy.approve(state, c, today(clock)));
  }

  @CommandHandler
  public ObjectNode handle(WithdrawAccessApproval c, Clock clock) {
    return applied(AnswerPolicy.withdrawApproval(state, c, today(clock)));
  }

  @CommandHandler
  public ObjectNode handle(SendSubjectAccess c, Clock clock, PolicyInForce policy) {
    return applied(AnswerPolicy.send(state, c, today(clock), policy));
  }

  @CommandHandler
  public ObjectNode handle(RefuseSubjectAccess c, Clock clock, PolicyInForce policy) {
    return applied(SubjectAccessPolicy.refuse(state, c, today(clock), policy));
  }

  @EventSourcingHandler
  void on(SubjectAccessEvent event) {
    stream = "subject-access:" + event.request();
    state = state.evolve(event);
  }

  private ObjectNode applied(List<SubjectAccessEvent> events) {
    events.forEach(AggregateLifecycle::apply);
    return JsonNodeFactory.instance
        .objectNode()
        .put("request", events.getFirst().request().toString())
        .put("seq", state.seq());
  }

  private static LocalDate today(Clock clock) {
    return SchoolDay.of(clock.instant());
  }
}
