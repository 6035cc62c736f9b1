package waymark.cases.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.cases.register.Pupils.PUPIL;
import static waymark.cases.register.Pupils.SCHOOL;
import static waymark.cases.register.Pupils.after;
import static waymark.cases.register.Pupils.joined;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.cases.pupil.PupilState;
import waymark.cases.pupil.Words;

/** What a row that leaves something out makes of the case. */
class RowCommandsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
  private static final PupilState IN_6B = after(joined());

  @Test
  void whoStaysKeepsTheClassThatTheFileLeavesOut() {
    assertThat(command(RowKind.CHANGE, null).className()).isEqualTo("6B");
  }

  @Test
  void whoArrivesFromAnotherSchoolIsInNoClassOfThatNameHere() {
    assertThat(command(RowKind.MOVER, null).className()).isNull();
    assertThat(command(RowKind.JOINER, null).className()).isNull();
    assertThat(command(RowKind.MOVER, "7A").className()).isEqualTo("7A");
    assertThat(command(RowKind.MOVER, null).yearGroup()).isEqualTo("6");
  }

  private static RecordRollRow command(RowKind kind, @Nullable String className) {
    var id = UUID.randomUUID();
    var file = new ImportEvent.RollReceived(id, TODAY, SCHOOL, new Words("roll.xml"), "", 1);
    var row =
        new RollRow(
            2,
            joined().upn(),
            null,
            null,
            null,
            null,
            className,
            null,
            false,
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of());
    return RowCommands.of(
        ImportState.received(file, "somebody", Instant.EPOCH),
        new RowOutcome(row, kind, PUPIL, null, List.of(), false, List.of()),
        IN_6B,
        TODAY);
  }
}
