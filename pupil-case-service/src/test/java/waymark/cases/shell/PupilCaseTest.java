package waymark.cases.shell;

import static waymark.cases.register.Pupils.ENTRY;
import static waymark.cases.register.Pupils.PUPIL;
import static waymark.cases.register.Pupils.SCHOOL;
import static waymark.cases.register.Pupils.SEPTEMBER;
import static waymark.cases.register.Pupils.TRIED;
import static waymark.cases.register.Pupils.joined;
import static waymark.cases.register.Pupils.needs;
import static waymark.cases.register.Pupils.placed;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import waymark.cases.pupil.ChangedSince;
import waymark.cases.pupil.LeftSchool;
import waymark.cases.pupil.NoSuchPupil;
import waymark.cases.pupil.Provision;
import waymark.cases.pupil.SentBy;
import waymark.cases.register.PlacePupilOnRegister;
import waymark.cases.roll.RecordRollRow;

class PupilCaseTest {
  private final AggregateTestFixture<PupilCase> fixture = PupilCases.fixture();

  private final PlacePupilOnRegister place =
      new PlacePupilOnRegister(
          PUPIL, ENTRY, SEPTEMBER, Provision.SEN_SUPPORT, needs("SPLD"), TRIED, null, null);

  @Test
  void placesAPupil() {
    fixture.given(joined()).when(place).expectEvents(placed());
  }

  @Test
  void aRollRowBeginsACase() {
    var j = joined();
    UUID importId = UUID.randomUUID();
    fixture
        .givenNoPriorActivity()
        .when(
            new RecordRollRow(
                PUPIL,
                importId,
                SCHOOL,
                SEPTEMBER,
                j.name(),
                j.dateOfBirth(),
                j.upn(),
                List.of(),
                "6",
                "6B",
                List.of(),
                null,
                Set.of()))
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void aPupilOfAnotherSchoolIsNotThere() {
    var elsewhere = new SentBy(Set.of(UUID.randomUUID()), null);
    fixture
        .given(joined())
        .when(place, elsewhere.asMetadata())
        .expectException(NoSuchPupil.class)
        .expectNoEvents();
  }

  @Test
  void aLeaverStaysInReachOfTheLastSchool() {
    var here = new SentBy(Set.of(SCHOOL), null);
    fixture
        .given(joined(), placed(), new LeftSchool(PUPIL, SEPTEMBER.plusDays(3), SCHOOL, null))
        .when(
            new waymark.cases.register.TellParents(PUPIL, SEPTEMBER.plusDays(2), null),
            here.asMetadata())
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void aDecisionOnAnOlderViewIsSentBack() {
    var stale = new SentBy(null, 0L);
    fixture
        .given(joined(), placed())
        .when(place, stale.asMetadata())
        .expectException(ChangedSince.class)
        .expectNoEvents();
  }
}
