package waymark.recruitment.candidate;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Axon's shell round a candidate. */
public class Candidate {
  /** In a command's metadata: the newest event that the sender's screen showed. */
  public static final String SEEN = "seen";

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @AggregateIdentifier private @Nullable String stream;
  private CandidateState state = CandidateState.NONE;

  @CommandHandler(commandName = CandidateCommand.KIND)
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  public ObjectNode handle(CandidateCommand command, MetaData sent, Clock clock) {
    if (state.school() == null && !(command instanceof RecordApplication)) {
      throw new NoSuchCandidate();
    }
    if (sent.get(SEEN) instanceof Long seen && seen != state.seq()) {
      throw new ChangedSince(state.seq());
    }
    decide(command, clock.instant()).forEach(AggregateLifecycle::apply);
    return JsonNodeFactory.instance
        .objectNode()
        .put("candidate", command.candidate().toString())
        .put("seq", state.seq());
  }

  private List<CandidateEvent> decide(CandidateCommand command, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, LONDON);
    if (!(command instanceof RecordCandidateErased)) {
      ErasurePolicy.requireUndecided(state);
    }
    return switch (command) {
      case RecordApplication c -> ApplicationPolicy.record(c, today);
      case CorrectCandidate c -> ApplicationPolicy.correct(state, c, today);
      case RecordNote c -> ApplicationPolicy.note(c, today);
      case RecordOutcome c -> ApplicationPolicy.outcome(state, c, today);
      case PlaceCandidateHold c -> HoldPolicy.place(c, today);
      case LiftCandidateHold c -> HoldPolicy.lift(state, c, today);
      case ProposeCandidateErasure c -> ErasurePolicy.propose(state, c, today);
      case WithdrawCandidateErasure c -> ErasurePolicy.withdraw(state, c, today);
      case RefuseCandidateErasure c -> ErasurePolicy.refuse(state, c, today);
      case ApproveCandidateErasure c -> ErasurePolicy.approve(state, c, today);
      case CandidateAccessCommand c -> CandidateAccessPolicy.decide(state, c, now);
      case RecordCandidateErased c -> ErasurePolicy.erased(state, c, today);
    };
  }

  @EventSourcingHandler
  void on(CandidateEvent event) {
    stream = event.stream();
    state = state.evolve(event);
  }
}
