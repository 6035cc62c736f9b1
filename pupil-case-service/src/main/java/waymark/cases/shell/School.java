package waymark.cases.shell;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.directory.ListSchool;
import waymark.cases.directory.SchoolListed;
import waymark.cases.directory.SchoolPolicy;
import waymark.cases.pupil.SchoolDay;

/** Axon's shell round a school of the directory. */
public class School {
  @AggregateIdentifier private @Nullable String stream;
  private @Nullable SchoolListed known;

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  public ObjectNode handle(ListSchool c, Clock clock) {
    var events = SchoolPolicy.list(known, c, SchoolDay.of(clock.instant()));
    events.forEach(AggregateLifecycle::apply);
    return JsonNodeFactory.instance
        .objectNode()
        .put("school", c.school().toString())
        .put("changed", !events.isEmpty());
  }

  @EventSourcingHandler
  void on(SchoolListed event) {
    stream = event.stream();
    known = event;
  }
}
