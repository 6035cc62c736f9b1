package waymark.cases.safeguarding.lowlevel;

import java.time.Clock;
import java.time.LocalDate;
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
import waymark.cases.pupil.NoSuchPupil;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.SchoolDay;
import waymark.cases.pupil.SentBy;

/** Axon's shell round a low-level concern. */
public class LowLevelConcern {
  @AggregateIdentifier private @Nullable String stream;
  private LowLevelState state = LowLevelState.NONE;

  @CommandHandler(commandName = LowLevelCommand.KIND)
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  public ObjectNode handle(
      LowLevelCommand command, MetaData sent, Clock clock, PolicyInForce policy) {
    boolean begins = command instanceof RecordLowLevelConcern || command instanceof TellOfColleague;
    if (!begins && state.seq() < 0) {
      throw new NoSuchPupil();
    }
    SentBy.of(sent).decidedOn(state.seq());
    ToldPolicy.recordedFirst(state, command);
    LocalDate today = SchoolDay.of(clock.instant());
    List<LowLevelEvent> events =
        switch (command) {
          case RecordLowLevelConcern c -> LowLevelPolicy.record(state, c, today, policy);
          case TellOfColleague c -> ToldPolicy.tell(c, today);
          case RecordWhatWasTold c -> ToldPolicy.record(state, c, today, policy);
          case NoteOnLowLevelConcern c -> LowLevelPolicy.note(state, c, today);
          case ReferToLado c -> LowLevelPolicy.refer(state, c, today);
          case ConcludeLowLevelConcern c -> LowLevelPolicy.conclude(state, c, today, policy);
          case ReattributeLowLevelConcern c ->
              LowLevelReattributionPolicy.reattribute(state, c, today);
        };
    events.forEach(AggregateLifecycle::apply);
    return JsonNodeFactory.instance
        .objectNode()
        .put("concern", command.concern().toString())
        .put("seq", state.seq())
        .put("status", state.status());
  }

  @EventSourcingHandler
  void on(LowLevelEvent event) {
    stream = event.stream();
    state = state.evolve(event);
  }
}
