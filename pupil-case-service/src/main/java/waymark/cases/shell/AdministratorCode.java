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
import waymark.cases.directory.AdministratorCodeMade;
import waymark.cases.directory.MakeAdministratorCode;
import waymark.cases.pupil.SchoolDay;

/** Axon's shell round a code that an operator made: each has a stream of its own. */
public class AdministratorCode {
  @AggregateIdentifier private @Nullable String stream;

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  public ObjectNode handle(MakeAdministratorCode c, Clock clock) {
    AggregateLifecycle.apply(
        new AdministratorCodeMade(
            c.code(), c.digest(), c.reason(), c.until(), SchoolDay.of(clock.instant())));
    return JsonNodeFactory.instance.objectNode().put("code", c.code().toString());
  }

  @EventSourcingHandler
  void on(AdministratorCodeMade event) {
    stream = event.stream();
  }
}
