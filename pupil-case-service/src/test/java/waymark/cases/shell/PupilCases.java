package waymark.cases.shell;

import java.time.Clock;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import waymark.cases.pupil.PupilCommand;
import waymark.cases.register.Pupils;

/** Axon's fixture, set up as the service sets Axon up. */
public final class PupilCases {
  private PupilCases() {}

  public static AggregateTestFixture<PupilCase> fixture() {
    AggregateTestFixture<PupilCase> fixture = new AggregateTestFixture<>(PupilCase.class);
    fixture.registerCommandTargetResolver(command ->
        new VersionedAggregateIdentifier(((PupilCommand) command.getPayload()).stream(), null));
    fixture.registerInjectableResource(Clock.fixed(Pupils.NOW, Clock.systemUTC().getZone()));
    fixture.registerInjectableResource(Pupils.POLICY);
    return fixture;
  }
}
