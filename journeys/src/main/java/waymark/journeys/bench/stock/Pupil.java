package waymark.journeys.bench.stock;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import waymark.journeys.bench.append.RealCommit;

/** An aggregate that is read, if it is there, and then written, as every command does. */
public class Pupil {

  private static final UUID SCHOOL = new UUID(3, 3);

  @AggregateIdentifier private @Nullable String pupil;

  /** Placed once is placed; the same again changes nothing. */
  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(Place command) {
    if (pupil == null) {
      var needs = List.of(new Placed.Need(1, "SLCN"), new Placed.Need(2, "SPLD"));
      var sealed = new Placed.Sealed(command.pupil(), "words", RealCommit.BOX);
      apply(new Placed(command.pupil(), command.entry(), SCHOOL, "K", needs, sealed));
    }
  }

  @EventSourcingHandler
  void on(Placed event) {
    pupil = event.pupil();
  }
}
