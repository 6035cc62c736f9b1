package waymark.cases.shell;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
import waymark.cases.directory.ChangeSchool;
import waymark.cases.directory.DirectoryEvent;
import waymark.cases.directory.ListSchool;
import waymark.cases.directory.SchoolListed;
import waymark.cases.directory.SchoolPolicy;
import waymark.cases.pupil.SchoolDay;
import waymark.cases.pupil.SentBy;

/** Axon's shell round a school of the directory. */
public class School {
  @AggregateIdentifier private @Nullable String stream;
  private @Nullable SchoolListed known;
  private long seq = -1;

  /** Decided on an older view means look again. */
  @CommandHandlerInterceptor
  void guard(CommandMessage<?> command) {
    SentBy.of(command.getMetaData()).decidedOn(seq);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  public ObjectNode handle(ListSchool c, Clock clock) {
    return applied(c.school(), SchoolPolicy.list(known, c, SchoolDay.of(clock.instant())));
  }

  @CommandHandler
  public ObjectNode handle(ChangeSchool c, Clock clock) {
    SchoolListed listed = Objects.requireNonNull(known);
    return applied(c.school(), SchoolPolicy.change(listed, c, SchoolDay.of(clock.instant())));
  }

  @EventSourcingHandler
  void on(SchoolListed event) {
    stream = event.stream();
    known = event;
    seq++;
  }

  private static ObjectNode applied(UUID school, List<DirectoryEvent> events) {
    events.forEach(AggregateLifecycle::apply);
    return JsonNodeFactory.instance
        .objectNode()
        .put("school", school.toString())
        .put("changed", !events.isEmpty());
  }
}
