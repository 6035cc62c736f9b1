package waymark.cases.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import waymark.cases.directory.AddFirstAdministrator;
import waymark.cases.directory.AddPerson;
import waymark.cases.directory.ApprovePersonErasure;
import waymark.cases.directory.ChangeGrant;
import waymark.cases.directory.ConfirmSignIn;
import waymark.cases.directory.CorrectPerson;
import waymark.cases.directory.DeclinePersonErasure;
import waymark.cases.directory.DirectoryEvent;
import waymark.cases.directory.GrantPolicy;
import waymark.cases.directory.GrantRole;
import waymark.cases.directory.LiftPersonHold;
import waymark.cases.directory.PersonCorrectionPolicy;
import waymark.cases.directory.PersonErasurePolicy;
import waymark.cases.directory.PersonHoldPolicy;
import waymark.cases.directory.PersonState;
import waymark.cases.directory.PlacePersonHold;
import waymark.cases.directory.RecordAdministratorCameIn;
import waymark.cases.directory.RecordPersonErased;
import waymark.cases.directory.RequestPersonErasure;
import waymark.cases.directory.SetPersonEmail;
import waymark.cases.directory.SignInPolicy;
import waymark.cases.directory.SignInProposed;
import waymark.cases.directory.TakeAdministration;
import waymark.cases.directory.TakeBackSignIn;
import waymark.cases.directory.WithdrawRole;
import waymark.cases.pupil.SchoolDay;
import waymark.cases.pupil.SentBy;

/** Axon's shell round a person of the directory. */
public class Person {
  @AggregateIdentifier private @Nullable String stream;
  private PersonState state = PersonState.NONE;
  private long seq = -1;

  /** Once the erasure is decided nothing else is; decided on an older view means look again. */
  @CommandHandlerInterceptor
  void guard(CommandMessage<?> command) {
    SentBy.of(command.getMetaData()).decidedOn(seq);
    if (!(command.getPayload() instanceof RecordPersonErased)) {
      PersonErasurePolicy.stillOpen(state);
    }
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  public ObjectNode handle(AddPerson c, Clock clock) {
    return applied(GrantPolicy.add(state, c, today(clock)), "person", c.person());
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  public ObjectNode handle(AddFirstAdministrator c, Clock clock) {
    return applied(GrantPolicy.addFirst(state, c, today(clock)), "person", c.person());
  }

  @CommandHandler
  public ObjectNode handle(CorrectPerson c, Clock clock) {
    List<DirectoryEvent> events = PersonCorrectionPolicy.correct(state, c, today(clock));
    return applied(events, "person", c.person())
        .put("signInProposed", events.stream().anyMatch(SignInProposed.class::isInstance));
  }

  @CommandHandler
  public ObjectNode handle(ConfirmSignIn c, Clock clock) {
    return applied(SignInPolicy.confirm(state, c, today(clock)), "person", c.person());
  }

  @CommandHandler
  public ObjectNode handle(TakeBackSignIn c, Clock clock) {
    return applied(SignInPolicy.takeBack(state, c, today(clock)), "person", c.person());
  }

  @CommandHandler
  public ObjectNode handle(RecordAdministratorCameIn c, Clock clock) {
    return applied(SignInPolicy.cameIn(state, c, today(clock)), "person", c.person());
  }

  @CommandHandler
  public ObjectNode handle(SetPersonEmail c, Clock clock) {
    return applied(GrantPolicy.email(c, today(clock)), "person", c.person());
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  public ObjectNode handle(TakeAdministration c, Clock clock) {
    return applied(GrantPolicy.take(state, c, today(clock)), "person", c.person());
  }

  @CommandHandler
  public ObjectNode handle(GrantRole c, Clock clock) {
    return applied(GrantPolicy.grant(state, c, today(clock)), "grant", c.grant());
  }

  @CommandHandler
  public ObjectNode handle(ChangeGrant c, Clock clock) {
    return applied(GrantPolicy.change(state, c, today(clock)), "grant", c.grant());
  }

  @CommandHandler
  public ObjectNode handle(WithdrawRole c, Clock clock) {
    return applied(GrantPolicy.withdraw(state, c, today(clock)), "grant", c.grant());
  }

  @CommandHandler
  public ObjectNode handle(PlacePersonHold c, Clock clock) {
    return applied(PersonHoldPolicy.place(c, today(clock)), "hold", c.hold());
  }

  @CommandHandler
  public ObjectNode handle(LiftPersonHold c, Clock clock) {
    return applied(PersonHoldPolicy.lift(state, c, today(clock)), "hold", c.hold());
  }

  @CommandHandler
  public ObjectNode handle(RequestPersonErasure c, Clock clock) {
    return applied(PersonErasurePolicy.request(state, c, today(clock)), "person", c.person());
  }

  @CommandHandler
  public ObjectNode handle(DeclinePersonErasure c, Clock clock) {
    return applied(PersonErasurePolicy.decline(state, c, today(clock)), "person", c.person());
  }

  @CommandHandler
  public ObjectNode handle(ApprovePersonErasure c, Clock clock) {
    return applied(PersonErasurePolicy.approve(state, c, today(clock)), "person", c.person());
  }

  @CommandHandler
  public ObjectNode handle(RecordPersonErased c, Clock clock) {
    return applied(PersonErasurePolicy.erased(state, c, today(clock)), "person", c.person());
  }

  @EventSourcingHandler
  void on(DirectoryEvent event) {
    stream = event.stream();
    state = state.evolve(event);
    seq++;
  }

  private static ObjectNode applied(List<DirectoryEvent> events, String field, UUID id) {
    events.forEach(AggregateLifecycle::apply);
    return JsonNodeFactory.instance.objectNode().put(field, id.toString());
  }

  private static LocalDate today(Clock clock) {
    return SchoolDay.of(clock.instant());
  }
}
