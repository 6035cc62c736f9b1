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
import waymark.cases.directory.CorrectPolicy;
import waymark.cases.directory.PolicyCorrected;
import waymark.cases.pupil.SchoolDay;

/**
 * Axon's shell round an item of policy data. A correction is a decision of the trust's own: every
 * one is recorded.
 */
public class PolicyItem {
  @AggregateIdentifier private @Nullable String stream;

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  public ObjectNode handle(CorrectPolicy c, Clock clock) {
    AggregateLifecycle.apply(
        new PolicyCorrected(
            c.name(), c.value(), c.validFrom(), c.source(), SchoolDay.of(clock.instant())));
    return JsonNodeFactory.instance.objectNode().put("name", c.name());
  }

  @EventSourcingHandler
  void on(PolicyCorrected event) {
    stream = event.stream();
  }
}
