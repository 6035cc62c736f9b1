package waymark.cases.safeguarding.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import waymark.cases.pupil.DateOfBirth;
import waymark.cases.pupil.Enrolment;
import waymark.cases.pupil.Name;
import waymark.cases.pupil.Upn;
import waymark.cases.safeguarding.child.TransferStage;
import waymark.cases.safeguarding.reading.FileDuePolicy.Sending;

class FileDuePolicyTest {
  private static final UUID HERE = new UUID(3, 1);
  private static final UUID THERE = new UUID(3, 2);
  private static final UUID CHILD = new UUID(2, 2);
  private static final LocalDate JOINED = LocalDate.of(2024, 9, 2);
  private static final LocalDate LEFT = LocalDate.of(2026, 7, 21);
  private static final LocalDate EARLY = LocalDate.of(2026, 7, 10);
  private static final LocalDate DUE_BY = LocalDate.of(2026, 9, 8);

  private static Enrolment gone(LocalDate joined) {
    return place(null, LEFT, joined);
  }

  private static Enrolment place(UUID school, LocalDate since, LocalDate joined) {
    return place(school, THERE, since, joined);
  }

  private static Enrolment place(UUID school, UUID last, LocalDate since, LocalDate joined) {
    return new Enrolment(
        school,
        last,
        since,
        joined,
        since,
        Name.UNAVAILABLE,
        DateOfBirth.UNAVAILABLE,
        Upn.UNAVAILABLE,
        List.of(),
        null,
        null);
  }

  private static Sending sending(
      UUID from, UUID to, TransferStage stage, LocalDate on, long position) {
    LocalDate received = stage == TransferStage.RECEIVED ? on.plusDays(4) : null;
    return new Sending(from, to, stage, on, DUE_BY, received, position);
  }

  private static boolean due(Enrolment now, Sending... sendings) {
    return FileDuePolicy.due(HERE, List.of(sendings), now, DUE_BY);
  }

  @Test
  void aFileThatWentBeforeTheChildLeftIsNotDueAgain() {
    Sending early = sending(HERE, null, TransferStage.RECEIVED, EARLY, 5);
    assertThat(due(gone(JOINED))).isTrue();
    assertThat(due(gone(JOINED), early)).isFalse();
    assertThat(due(gone(EARLY.plusDays(1)), early)).as("they came back after it").isTrue();
    assertThat(due(place(THERE, LEFT, LEFT), early)).as("they went elsewhere").isTrue();
  }

  @Test
  void aFileThatCameBeforeTheChildLeftWaitsForThem() {
    Sending early = sending(THERE, HERE, TransferStage.RECEIVED, EARLY, 5);
    assertThat(due(gone(JOINED), early)).isFalse();
    assertThat(due(gone(LEFT), early)).as("they came, and left").isTrue();
  }

  @Test
  void aFileThatCameAheadOfAChildWhoDoesNotJoinIsDueOnceTheirDayIsOver() {
    Sending early = sending(THERE, HERE, TransferStage.RECEIVED, EARLY, 5);
    LocalDate after = DUE_BY.plusDays(1);
    for (Enrolment elsewhere : List.of(gone(JOINED), place(THERE, JOINED, JOINED))) {
      assertThat(FileDuePolicy.due(HERE, List.of(early), elsewhere, DUE_BY)).isFalse();
      assertThat(FileDuePolicy.cameInVain(HERE, List.of(early), elsewhere, DUE_BY)).isEmpty();
      assertThat(FileDuePolicy.due(HERE, List.of(early), elsewhere, after)).isTrue();
      assertThat(FileDuePolicy.cameInVain(HERE, List.of(early), elsewhere, after)).contains(early);
      Sending back = sending(HERE, THERE, TransferStage.SENT, after, 6);
      assertThat(FileDuePolicy.due(HERE, List.of(early, back), elsewhere, after)).isFalse();
    }
    assertThat(FileDuePolicy.cameInVain(HERE, List.of(early), gone(LEFT), after))
        .as("they came, and left")
        .isEmpty();
    Enrolment left = place(null, HERE, LEFT, JOINED);
    Sending behind = sending(THERE, HERE, TransferStage.RECEIVED, JOINED, 5);
    assertThat(FileDuePolicy.due(HERE, List.of(behind), left, after)).isTrue();
    assertThat(FileDuePolicy.cameInVain(HERE, List.of(behind), left, after)).isEmpty();
  }

  @Test
  void withoutANextSchoolItStaysUntilItIsSentOrTheyComeBack() {
    Sending none = sending(HERE, null, TransferStage.NO_NEXT_SCHOOL, LEFT, 5);
    assertThat(due(gone(JOINED), none)).isFalse();
    assertThat(due(place(THERE, LEFT, LEFT), none)).isTrue();
    assertThat(due(gone(LEFT.plusDays(1)), none)).as("they came back, and left").isTrue();
    Sending back = sending(HERE, null, TransferStage.TAKEN_BACK, LEFT, 6);
    assertThat(due(gone(JOINED), none, back)).isTrue();
    Sending again = sending(HERE, null, TransferStage.NO_NEXT_SCHOOL, LEFT, 7);
    assertThat(due(gone(JOINED), none, back, again)).isFalse();
  }
}
