package waymark.cases.safeguarding.child;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.SchoolDay;

/** Axon's shell round one transfer of a child's file, or one opening of it. */
public class ChildFile {
  @AggregateIdentifier private @Nullable String stream;
  private ChildState state = ChildState.NONE;

  @CommandHandler(commandName = ChildCommand.KIND)
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  public ObjectNode handle(ChildCommand command, Clock clock, PolicyInForce policy) {
    LocalDate today = SchoolDay.of(clock.instant());
    List<ChildEvent> events =
        switch (command) {
          case SendFile c -> TransferPolicy.send(c, today, policy);
          case RecordReceipt c -> TransferPolicy.receive(state, c, today);
          case TakeFileBack c -> StayingPolicy.takeBack(state, c, today);
          case RefuseFile c -> StayingPolicy.refuse(state, c, today);
          case RecordNoNextSchool c -> NoNextSchoolPolicy.record(c, today, policy);
          case BreakGlass c -> GlassPolicy.open(c, today, policy);
          case AcknowledgeGlass c -> GlassPolicy.acknowledge(state, c, today);
        };
    events.forEach(AggregateLifecycle::apply);
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("pupil", command.pupil().toString()).put("seq", state.seq());
    events.forEach(event -> event.facts().forEach(answer::put));
    return answer;
  }

  @EventSourcingHandler
  void on(ChildEvent event) {
    stream = event.stream();
    state = state.evolve(event);
  }
}
