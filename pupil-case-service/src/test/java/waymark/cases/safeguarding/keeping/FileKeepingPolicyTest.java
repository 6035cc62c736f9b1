package waymark.cases.safeguarding.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import waymark.cases.directory.PolicyData;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.Refused;
import waymark.cases.pupil.Words;

class FileKeepingPolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2051, 11, 20);
  private static final FileId FILE = new FileId("mark", "child:" + new UUID(2, 2));
  private static final UUID HOLD = new UUID(5, 5);
  private static final PolicyInForce POLICY = new PolicyData();
  private static final Words SAID = new Words("It has ended.");
  private static final FileStanding CLEAR = new FileStanding(TODAY, false, false);

  private static String rule(ThrowingCallable decide) {
    return catchThrowableOfType(Refused.class, decide).rule();
  }

  private static FileState after(FileState state, List<FileEvent> events) {
    FileState next = state;
    for (FileEvent event : events) {
      next = next.evolve(event);
    }
    return next;
  }

  private static ProposeFileErasure proposal(FileStanding standing, String ground) {
    return new ProposeFileErasure(FILE, standing, ground, null, "one");
  }

  private static String proposing(FileState state, FileStanding standing) {
    return rule(() ->
        FileErasurePolicy.propose(state, proposal(standing, "retention-ended"), TODAY, POLICY));
  }

  private static FileState proposed() {
    return after(
        FileState.NONE,
        FileErasurePolicy.propose(
            FileState.NONE, proposal(CLEAR, "retention-ended"), TODAY, POLICY));
  }

  private static String agreeing(FileState state, FileStanding standing, String by) {
    return rule(
        () -> FileErasurePolicy.agree(state, new AgreeFileErasure(FILE, standing, by), TODAY));
  }

  private static FileState agreed() {
    return after(
        proposed(),
        FileErasurePolicy.agree(proposed(), new AgreeFileErasure(FILE, CLEAR, "two"), TODAY));
  }

  private static FileState held(FileState state) {
    var hold = new PlaceFileHold(FILE, HOLD, "inquiry", null);
    return after(state, FileHoldPolicy.place(state, hold, TODAY, POLICY));
  }

  @Test
  void holdReason() {
    assertThat(
            rule(() ->
                FileHoldPolicy.place(
                    FileState.NONE, new PlaceFileHold(FILE, HOLD, "because", null), TODAY, POLICY)))
        .isEqualTo("hold-reason");
  }

  @Test
  void legalHold() {
    assertThat(proposing(held(FileState.NONE), CLEAR)).isEqualTo("legal-hold");
    assertThat(agreeing(held(proposed()), CLEAR, "two")).isEqualTo("legal-hold");
  }

  @Test
  void aHoldStandsUntilItIsLifted() {
    FileState held = held(FileState.NONE);
    var lift = new LiftFileHold(FILE, HOLD, SAID);
    FileState lifted = after(held, FileHoldPolicy.lift(held, lift, TODAY));
    assertThat(lifted.holds()).isEmpty();
    assertThat(rule(() -> FileHoldPolicy.lift(lifted, lift, TODAY))).isEqualTo("hold-stands");
  }

  @Test
  void fileHeldWithRecord() {
    var asked = new FileStanding(TODAY, false, true);
    assertThat(proposing(FileState.NONE, asked)).isEqualTo("file-held-with-record");
    assertThat(agreeing(proposed(), asked, "two")).isEqualTo("file-held-with-record");
  }

  @Test
  void concernsAboutStaffAreDueYearsAfterTheyLeftOrAfterTheLastConcern() {
    LocalDate left = LocalDate.of(2024, 7, 19);
    LocalDate earlier = LocalDate.of(2023, 3, 1);
    LocalDate later = LocalDate.of(2025, 1, 8);
    assertThat(FileRetentionPolicy.staffDueOn(true, null, List.of(earlier), 6))
        .as("they hold a role")
        .isEmpty();
    assertThat(FileRetentionPolicy.staffDueOn(true, left, List.of(earlier), 6))
        .contains(LocalDate.of(2030, 7, 19));
    assertThat(FileRetentionPolicy.staffDueOn(true, left, List.of(earlier, later), 6))
        .contains(LocalDate.of(2031, 1, 8));
    assertThat(FileRetentionPolicy.staffDueOn(false, null, List.of(later, earlier), 6))
        .as("a visitor")
        .contains(LocalDate.of(2031, 1, 8));
    assertThat(FileRetentionPolicy.staffDueOn(false, null, List.of(), 6)).isEmpty();
  }

  @Test
  void fileNotDue() {
    var tomorrow = new FileStanding(TODAY.plusDays(1), false, false);
    var never = new FileStanding(null, false, false);
    assertThat(proposing(FileState.NONE, tomorrow)).isEqualTo("file-not-due");
    assertThat(proposing(FileState.NONE, never)).isEqualTo("file-not-due");
    assertThat(agreeing(proposed(), tomorrow, "two")).isEqualTo("file-not-due");
  }

  @Test
  void fileOpen() {
    var open = new FileStanding(TODAY, true, false);
    assertThat(proposing(FileState.NONE, open)).isEqualTo("file-open");
    assertThat(agreeing(proposed(), open, "two")).isEqualTo("file-open");
  }

  @Test
  void erasureReason() {
    assertThat(
            rule(() ->
                FileErasurePolicy.propose(
                    FileState.NONE, proposal(CLEAR, "because"), TODAY, POLICY)))
        .isEqualTo("erasure-reason");
  }

  @Test
  void erasureByTwo() {
    assertThat(agreeing(proposed(), CLEAR, "one")).isEqualTo("erasure-by-two");
    var refusal = new RefuseFileErasure(FILE, SAID, "one");
    assertThat(rule(() -> FileErasurePolicy.refuse(proposed(), refusal, TODAY)))
        .isEqualTo("erasure-by-two");
  }

  @Test
  void erasureRequested() {
    assertThat(proposing(proposed(), CLEAR)).isEqualTo("erasure-requested-once");
    assertThat(agreeing(FileState.NONE, CLEAR, "two")).isEqualTo("erasure-requested");
    FileState kept =
        after(
            proposed(),
            FileErasurePolicy.refuse(proposed(), new RefuseFileErasure(FILE, SAID, "two"), TODAY));
    assertThat(agreeing(kept, CLEAR, "two")).isEqualTo("erasure-requested");
  }

  @Test
  void erasureWithdrawnByRequester() {
    assertThat(
            rule(() ->
                FileErasurePolicy.withdraw(
                    proposed(), new WithdrawFileErasure(FILE, "two"), TODAY)))
        .isEqualTo("erasure-withdrawn-by-requester");
    var own = new WithdrawFileErasure(FILE, "one");
    assertThat(after(proposed(), FileErasurePolicy.withdraw(proposed(), own, TODAY)).erasure())
        .isEqualTo(FileErasure.NONE);
  }

  @Test
  void fileErased() {
    assertThat(proposing(agreed(), CLEAR)).isEqualTo("file-erased");
    assertThat(agreeing(agreed(), CLEAR, "two")).isEqualTo("file-erased");
    var command = new RecordFileErased(FILE, List.of());
    FileState erased = after(agreed(), FileErasurePolicy.erased(agreed(), command, TODAY));
    assertThat(
            rule(() ->
                FileHoldPolicy.place(
                    erased, new PlaceFileHold(FILE, HOLD, "inquiry", null), TODAY, POLICY)))
        .isEqualTo("file-erased");
  }

  @Test
  void anAgreedErasureLapsesWhereSomethingStandsAgainstItWhenItComesToBeDone() {
    assertThat(lapsing(agreed(), CLEAR)).isEmpty();
    assertThat(lapsing(agreed(), new FileStanding(TODAY, true, false)))
        .containsExactly("file-open");
    assertThat(lapsing(agreed(), new FileStanding(TODAY, false, true)))
        .containsExactly("file-held-with-record");
    assertThat(lapsing(agreed(), new FileStanding(null, false, false)))
        .as("on a roll again")
        .containsExactly("file-not-due");
    assertThat(lapsing(proposed(), new FileStanding(TODAY, true, false)))
        .as("nobody agreed")
        .isEmpty();
  }

  private static List<String> lapsing(FileState state, FileStanding standing) {
    return FileErasurePolicy.lapse(state, new LapseFileErasure(FILE, standing), TODAY).stream()
        .map(event -> ((FileErasureLapsed) event).why())
        .toList();
  }

  @Test
  void aHoldThatIsPlacedBeforeAnAgreedErasureIsDoneMakesItLapse() {
    var hold = new PlaceFileHold(FILE, HOLD, "inquiry", null);
    List<FileEvent> events = FileHoldPolicy.place(agreed(), hold, TODAY, POLICY);
    assertThat(((FileErasureLapsed) events.getLast()).why()).isEqualTo("legal-hold");
    FileState held = after(agreed(), events);
    assertThat(held.holds()).containsExactly(HOLD);
    assertThat(held.erasure()).isEqualTo(FileErasure.NONE);
    assertThat(lapsing(held, CLEAR)).as("once").isEmpty();
    assertThat(proposing(held, CLEAR)).isEqualTo("legal-hold");
    assertThat(FileHoldPolicy.place(proposed(), hold, TODAY, POLICY)).hasSize(1);
  }

  @Test
  void whatIsAnnouncedSaysTheGroundAndIsSaidOnce() {
    var command = new RecordFileErased(FILE, List.of(new UUID(7, 7)));
    List<FileEvent> events = FileErasurePolicy.erased(agreed(), command, TODAY);
    assertThat(events).hasSize(1);
    assertThat(((FileErased) events.getFirst()).ground()).isEqualTo("retention-ended");
    assertThat(FileErasurePolicy.erased(after(agreed(), events), command, TODAY)).isEmpty();
  }

  @Test
  void aNameIsKeptOnceAndNotInAFileWhoseErasureIsDecided() {
    var command = new KeepName(FILE, new Words("Wren Thistlecombe"));
    List<FileEvent> events = FileNamePolicy.keep(FileState.NONE, command, TODAY);
    assertThat(((NameKept) events.getFirst()).name()).isEqualTo(command.name());
    assertThat(FileNamePolicy.keep(after(FileState.NONE, events), command, TODAY)).isEmpty();
    List<FileEvent> decided = FileNamePolicy.keep(agreed(), command, TODAY);
    assertThat(((NameKept) decided.getFirst()).name()).isNull();
    FileState erased = after(agreed(), List.of(erasedAt(agreed())));
    assertThat(after(erased, FileNamePolicy.keep(erased, command, TODAY)).erasure())
        .isEqualTo(erased.erasure());
  }

  private static FileEvent erasedAt(FileState state) {
    return FileErasurePolicy.erased(state, new RecordFileErased(FILE, List.of()), TODAY).getFirst();
  }

  @Test
  void nothingIsKeptADayTooShort() {
    assertThat(FileRetentionPolicy.dueOn(LocalDate.of(1996, 2, 29), 25)).isEqualTo("2021-03-01");
    assertThat(FileRetentionPolicy.dueOn(LocalDate.of(2000, 5, 7), 25)).isEqualTo("2025-05-07");
  }
}
