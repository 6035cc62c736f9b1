package waymark.cases.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import waymark.cases.pupil.Refused;
import waymark.cases.pupil.Words;

class UnderWayPolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final UUID SCHOOL = new UUID(1, 1);

  @Test
  void importUnderWayStandsAgainstAnotherOfTheSameSchool() {
    ImportState waits = received(SCHOOL);
    assertThatThrownBy(() -> UnderWayPolicy.check(waits, List.of(running(SCHOOL))))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.rule()).isEqualTo("import-under-way"));
  }

  @Test
  void neitherAnotherSchoolsImportNorOneThatWaitsStandsAgainstIt() {
    ImportState waits = received(SCHOOL);
    assertThatCode(() ->
            UnderWayPolicy.check(waits, List.of(waits, running(new UUID(2, 2)), received(SCHOOL))))
        .doesNotThrowAnyException();
  }

  private static ImportState running(UUID school) {
    ImportState waits = received(school);
    return waits.evolve(
        new ImportEvent.ImportStarted(waits.id(), TODAY, true, false, ImportCounts.NONE), "actor");
  }

  private static ImportState received(UUID school) {
    return ImportState.received(
        new ImportEvent.RollReceived(
            UUID.randomUUID(), TODAY, school, new Words("roll.xml"), "hash", 1),
        "actor",
        Instant.EPOCH);
  }
}
