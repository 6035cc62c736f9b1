package waymark.cases.safeguarding.access;

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
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.SchoolDay;
import waymark.cases.pupil.SentBy;

/** Axon's shell round one part of an answer. */
public class AccessPart {
  @AggregateIdentifier private @Nullable String stream;
  private PartState state = PartState.NONE;

  @CommandHandler(commandName = PartCommand.KIND)
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  public ObjectNode handle(PartCommand command, MetaData sent, Clock clock, PolicyInForce policy) {
    SentBy.of(sent).decidedOn(state.seq());
    LocalDate today = SchoolDay.of(clock.instant());
    List<PartEvent> events =
        switch (command) {
          case GatherPart c -> PartPolicy.gather(state, c, today);
          case DecidePart c -> PartPolicy.decide(state, c, today, policy);
          case ApprovePart c -> PartPolicy.approve(state, c, today);
          case WithdrawPartApproval c -> PartPolicy.withdrawApproval(state, c, today);
          case GivePart c -> PartPolicy.give(state, c, today, policy);
        };
    events.forEach(AggregateLifecycle::apply);
    return JsonNodeFactory.instance
        .objectNode()
        .put("seq", state.seq())
        .put("stage", state.stage().code());
  }

  @EventSourcingHandler
  void on(PartEvent event) {
    stream = event.stream();
    state = state.evolve(event);
  }
}
