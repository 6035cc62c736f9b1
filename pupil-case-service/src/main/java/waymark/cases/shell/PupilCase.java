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
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.erasure.ApproveErasure;
import waymark.cases.erasure.ErasurePolicy;
import waymark.cases.erasure.RecordErased;
import waymark.cases.erasure.RefuseErasure;
import waymark.cases.erasure.RequestErasure;
import waymark.cases.erasure.WithdrawErasure;
import waymark.cases.privacy.HoldPolicy;
import waymark.cases.privacy.LiftHold;
import waymark.cases.privacy.PlaceHold;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.PupilEvent;
import waymark.cases.pupil.PupilState;
import waymark.cases.pupil.PupilStream;
import waymark.cases.pupil.SchoolDay;
import waymark.cases.pupil.SentBy;
import waymark.cases.register.ChangeProvision;
import waymark.cases.register.ConfirmProposal;
import waymark.cases.register.CorrectRegisterEntry;
import waymark.cases.register.CorrectionPolicy;
import waymark.cases.register.DeclineProposal;
import waymark.cases.register.PlacePupilOnRegister;
import waymark.cases.register.ProposalPolicy;
import waymark.cases.register.RankNeeds;
import waymark.cases.register.RegisterPolicy;
import waymark.cases.register.RemoveFromRegister;
import waymark.cases.register.TellParents;
import waymark.cases.roll.AgreeToMove;
import waymark.cases.roll.DeclineMove;
import waymark.cases.roll.RecordLeaver;
import waymark.cases.roll.RecordRollRow;
import waymark.cases.roll.ReverseRollEntry;
import waymark.cases.roll.RollPolicy;

/**
 * Axon's shell round a pupil's case: hands each command to the policy that decides, and applies
 * what it decided.
 */
public class PupilCase {
  @AggregateIdentifier private @Nullable String stream;
  private PupilState state = PupilState.NONE;

  /** Out of the sender's schools means not there; decided on an older view means look again. */
  @CommandHandlerInterceptor
  void guard(CommandMessage<?> command) {
    SentBy.of(command.getMetaData()).mayReach(state).decidedOn(state.seq());
    if (!(command.getPayload() instanceof RecordErased)) {
      state.erasure().requireUndecided();
    }
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  public ObjectNode handle(RecordRollRow c) {
    return applied(RollPolicy.record(state, c));
  }

  @CommandHandler
  public ObjectNode handle(AgreeToMove c) {
    return applied(RollPolicy.agree(state, c));
  }

  @CommandHandler
  public ObjectNode handle(DeclineMove c) {
    return applied(RollPolicy.decline(state, c));
  }

  @CommandHandler
  public ObjectNode handle(RecordLeaver c) {
    return applied(RollPolicy.leave(state, c));
  }

  @CommandHandler
  public ObjectNode handle(ReverseRollEntry c) {
    return applied(RollPolicy.reverse(state, c));
  }

  @CommandHandler
  public ObjectNode handle(PlacePupilOnRegister c, Clock clock, PolicyInForce policy) {
    return applied(RegisterPolicy.place(state, c, today(clock), policy));
  }

  @CommandHandler
  public ObjectNode handle(ChangeProvision c, Clock clock, PolicyInForce policy) {
    return applied(RegisterPolicy.changeProvision(state, c, today(clock), policy));
  }

  @CommandHandler
  public ObjectNode handle(RankNeeds c, Clock clock, PolicyInForce policy) {
    return applied(RegisterPolicy.rankNeeds(state, c, today(clock), policy));
  }

  @CommandHandler
  public ObjectNode handle(TellParents c, Clock clock) {
    return applied(RegisterPolicy.tellParents(state, c, today(clock)));
  }

  @CommandHandler
  public ObjectNode handle(RemoveFromRegister c, Clock clock, PolicyInForce policy) {
    return applied(RegisterPolicy.remove(state, c, today(clock), policy));
  }

  @CommandHandler
  public ObjectNode handle(CorrectRegisterEntry c, Clock clock, PolicyInForce policy) {
    return applied(CorrectionPolicy.correct(state, c, today(clock), policy));
  }

  @CommandHandler
  public ObjectNode handle(ConfirmProposal c, Clock clock, PolicyInForce policy) {
    return applied(ProposalPolicy.confirm(state, c, today(clock), policy));
  }

  @CommandHandler
  public ObjectNode handle(DeclineProposal c, Clock clock) {
    return applied(ProposalPolicy.decline(state, c, today(clock)));
  }

  @CommandHandler
  public ObjectNode handle(PlaceHold c, Clock clock, PolicyInForce policy) {
    return applied(HoldPolicy.place(c, today(clock), policy));
  }

  @CommandHandler
  public ObjectNode handle(LiftHold c, Clock clock) {
    return applied(HoldPolicy.lift(state, c, today(clock)));
  }

  @CommandHandler
  public ObjectNode handle(RequestErasure c, Clock clock, PolicyInForce policy) {
    return applied(ErasurePolicy.request(state, c, today(clock), policy));
  }

  @CommandHandler
  public ObjectNode handle(WithdrawErasure c, Clock clock) {
    return applied(ErasurePolicy.withdraw(state, c, today(clock)));
  }

  @CommandHandler
  public ObjectNode handle(RefuseErasure c, Clock clock) {
    return applied(ErasurePolicy.refuse(state, c, today(clock)));
  }

  @CommandHandler
  public ObjectNode handle(ApproveErasure c, Clock clock, PolicyInForce policy) {
    return applied(ErasurePolicy.approve(state, c, today(clock), policy));
  }

  @CommandHandler
  public ObjectNode handle(RecordErased c, Clock clock) {
    return applied(ErasurePolicy.erased(state, c, today(clock)));
  }

  @EventSourcingHandler
  void on(PupilEvent event) {
    stream = PupilStream.of(event.pupil());
    state = state.evolve(event);
  }

  private ObjectNode applied(List<PupilEvent> events) {
    events.forEach(AggregateLifecycle::apply);
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("seq", state.seq()).put("changed", !events.isEmpty());
    ArrayNode flags = answer.putArray("flags");
    RegisterPolicy.flags(state).forEach(flags::add);
    return answer;
  }

  private static LocalDate today(Clock clock) {
    return SchoolDay.of(clock.instant());
  }
}
