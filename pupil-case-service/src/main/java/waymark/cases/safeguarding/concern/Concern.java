package waymark.cases.safeguarding.concern;

import java.time.Clock;
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
import waymark.cases.pupil.SentBy;

/** Axon's shell round a concern. Whose it is has been settled before a command comes here. */
public class Concern {
  @AggregateIdentifier private @Nullable String stream;
  private ConcernState state = ConcernState.NONE;

  @CommandHandler(commandName = ConcernCommand.KIND)
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  public ObjectNode handle(ConcernCommand c, MetaData sent, Clock clock, PolicyInForce policy) {
    if (state.raised() == null && !(c instanceof RaiseConcern)) {
      throw new NoSuchPupil();
    }
    SentBy.of(sent).decidedOn(state.seq());
    List<ConcernEvent> events = ConcernPolicy.decide(state, c, clock.instant(), policy);
    events.forEach(AggregateLifecycle::apply);
    return JsonNodeFactory.instance
        .objectNode()
        .put("concern", c.concern().toString())
        .put("seq", state.seq())
        .put("status", state.status().code());
  }

  @EventSourcingHandler
  void on(ConcernEvent event) {
    stream = event.stream();
    state = state.evolve(event);
  }
}
