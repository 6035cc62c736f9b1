package waymark.cases.safeguarding.keeping;

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

/** Axon's shell round the keeping of one file. */
public class FileKeeping {
  @AggregateIdentifier private @Nullable String stream;
  private FileState state = FileState.NONE;

  @CommandHandler(commandName = FileCommand.KIND)
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  public ObjectNode handle(FileCommand command, MetaData sent, Clock clock, PolicyInForce policy) {
    SentBy.of(sent).decidedOn(state.seq());
    LocalDate today = SchoolDay.of(clock.instant());
    List<FileEvent> events =
        switch (command) {
          case PlaceFileHold c -> FileHoldPolicy.place(state, c, today, policy);
          case LiftFileHold c -> FileHoldPolicy.lift(state, c, today);
          case ProposeFileErasure c -> FileErasurePolicy.propose(state, c, today, policy);
          case WithdrawFileErasure c -> FileErasurePolicy.withdraw(state, c, today);
          case RefuseFileErasure c -> FileErasurePolicy.refuse(state, c, today);
          case AgreeFileErasure c -> FileErasurePolicy.agree(state, c, today);
          case LapseFileErasure c -> FileErasurePolicy.lapse(state, c, today);
          case RecordFileErased c -> FileErasurePolicy.erased(state, c, today);
          case KeepName c -> FileNamePolicy.keep(state, c, today);
        };
    events.forEach(AggregateLifecycle::apply);
    return JsonNodeFactory.instance
        .objectNode()
        .put("seq", state.seq())
        .put("stage", state.erasure().stage().code());
  }

  @EventSourcingHandler
  void on(FileEvent event) {
    stream = event.stream();
    state = state.evolve(event);
  }
}
