package waymark.cases.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static waymark.cases.register.Pupils.NOVEMBER;
import static waymark.cases.register.Pupils.OCTOBER;
import static waymark.cases.register.Pupils.PUPIL;
import static waymark.cases.register.Pupils.SCHOOL;
import static waymark.cases.register.Pupils.SEPTEMBER;
import static waymark.cases.register.Pupils.TODAY;
import static waymark.cases.register.Pupils.joined;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.cases.pupil.DetailsChanged;
import waymark.cases.pupil.Enrolment;
import waymark.cases.pupil.HistoricalProvision;
import waymark.cases.pupil.JoinedSchool;
import waymark.cases.pupil.LeftSchool;
import waymark.cases.pupil.MovedSchool;
import waymark.cases.pupil.Proposal;
import waymark.cases.pupil.Provision;
import waymark.cases.pupil.PupilEvent;
import waymark.cases.pupil.PupilState;
import waymark.cases.pupil.Refused;
import waymark.cases.pupil.RollEntryReversed;
import waymark.cases.pupil.Words;

/**
 * The command side reads the roll in the order of its writing, readers in the order of its school
 * days: whatever dates a file gives, both end at the same school.
 */
class RollPolicyTest {
  private static final UUID OTHER_SCHOOL = UUID.fromString("1c1b4b4d-75b6-4d68-8e4c-3a5a2a4d3c44");
  private static final UUID IMPORT = UUID.fromString("2d2c5c5e-86c7-4e79-9f5d-4b6b3b5e4d55");
  private static final LocalDate ADMITTED = joined().occurredOn();

  private final List<PupilEvent> events = new ArrayList<>(List.of(joined()));

  @Test
  void aPupilWronglyMadeALeaverIsBackOnRollThoughTheFileGivesTheFirstAdmissionDate() {
    add(RollPolicy.leave(state(), leaver(NOVEMBER)));
    add(RollPolicy.record(state(), row(SCHOOL, ADMITTED)));
    assertThat(events.getLast()).isInstanceOf(JoinedSchool.class);
    assertThat(events.getLast().occurredOn()).isEqualTo(NOVEMBER);
    assertThat(schoolReadByDay()).isEqualTo(SCHOOL).isEqualTo(enrolment().school());
  }

  @Test
  void aMoverWhoseAdmissionDateIsEarlierThanTheJoiningKnownIsSeenAtTheNewSchoolOnly() {
    events.set(0, joinedOn(TODAY));
    add(RollPolicy.record(state(), row(OTHER_SCHOOL, SEPTEMBER)));
    assertThat(events.getLast()).isInstanceOf(MovedSchool.class);
    assertThat(events.getLast().occurredOn()).isEqualTo(TODAY);
    assertThat(schoolReadByDay()).isEqualTo(OTHER_SCHOOL).isEqualTo(enrolment().school());
  }

  @Test
  void aLeaverOfAFileWrittenBeforeTheJoiningLeavesOnTheDayOfTheJoining() {
    events.set(0, joinedOn(NOVEMBER));
    add(RollPolicy.leave(state(), leaver(OCTOBER)));
    assertThat(events.getLast()).isInstanceOf(LeftSchool.class);
    assertThat(events.getLast().occurredOn()).isEqualTo(NOVEMBER);
    assertThat(schoolReadByDay()).isNull();
    assertThat(enrolment().onRoll()).isFalse();
  }

  @Test
  void aFileOfOneSchoolTakesNobodyOffTheRollOfAnotherThatHasNotAgreed() {
    RecordRollRow unasked = unasked();
    assertThatThrownBy(() -> RollPolicy.record(state(), unasked))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.rule()).isEqualTo("arrival-to-be-agreed"));
    add(RollPolicy.leave(state(), leaver(OCTOBER)));
    add(RollPolicy.record(state(), unasked));
    assertThat(events.getLast()).as("who has left may join").isInstanceOf(JoinedSchool.class);
  }

  @Test
  void theSchoolThatHasThePupilAgreesToTheMove() {
    add(RollPolicy.agree(state(), new AgreeToMove(PUPIL, SCHOOL, OTHER_SCHOOL, NOVEMBER)));
    assertThat(enrolment().school()).isEqualTo(OTHER_SCHOOL);
    assertThatThrownBy(
            () -> RollPolicy.agree(state(), new AgreeToMove(PUPIL, SCHOOL, OTHER_SCHOOL, NOVEMBER)))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.rule()).isEqualTo("not-on-this-roll"));
  }

  @Test
  void theSchoolThatHasThePupilSaysThatTheyHaveNotMoved() {
    add(RollPolicy.decline(state(), declined(OTHER_SCHOOL)));
    assertThat(enrolment().school()).isEqualTo(SCHOOL);
    assertThatThrownBy(() -> RollPolicy.record(state(), unasked()))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.rule()).isEqualTo("move-declined"));
    assertThat(ArrivalPolicy.note(state(), OTHER_SCHOOL).detail()).contains("In class every day.");
    assertThat(ArrivalPolicy.DECLINED.detail()).doesNotContain("In class every day.");
    assertThat(ArrivalPolicy.note(state(), UUID.randomUUID()))
        .as("another school than the one that was told")
        .isEqualTo(ArrivalPolicy.WAITS);
    assertThatThrownBy(() -> RollPolicy.decline(state(), declined(OTHER_SCHOOL, UUID.randomUUID())))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.rule()).isEqualTo("not-on-this-roll"));
  }

  @Test
  void whatWasDeclinedIsAgreedToLaterAndForgottenOnceThePupilLeftOrMoved() {
    add(RollPolicy.decline(state(), declined(OTHER_SCHOOL)));
    List<PupilEvent> agreed =
        RollPolicy.agree(state(), new AgreeToMove(PUPIL, SCHOOL, OTHER_SCHOOL, NOVEMBER));
    assertThat(agreed).singleElement().isInstanceOf(MovedSchool.class);
    add(RollPolicy.leave(state(), leaver(NOVEMBER)));
    assertThat(ArrivalPolicy.declined(state(), OTHER_SCHOOL)).isEmpty();
    add(RollPolicy.record(state(), unasked()));
    assertThat(enrolment().school()).isEqualTo(OTHER_SCHOOL);
  }

  @Test
  void aMoveThatWasDeclinedBuildsOnNoImport() {
    add(RollPolicy.record(state(), row(OTHER_SCHOOL, OCTOBER)));
    add(RollPolicy.decline(state(), declined(SCHOOL, OTHER_SCHOOL)));
    add(RollPolicy.reverse(state(), new ReverseRollEntry(PUPIL, IMPORT, TODAY)));
    assertThat(events.getLast()).isInstanceOf(RollEntryReversed.class);
  }

  private static DeclineMove declined(UUID to) {
    return declined(to, SCHOOL);
  }

  private static DeclineMove declined(UUID to, UUID from) {
    return new DeclineMove(PUPIL, from, to, new Words("In class every day."), NOVEMBER);
  }

  @Test
  void theDayGivenStandsWhereItIsNotBeforeTheLast() {
    add(RollPolicy.record(state(), row(OTHER_SCHOOL, SEPTEMBER)));
    assertThat(events.getLast().occurredOn()).isEqualTo(SEPTEMBER);
  }

  @Test
  void aLeavingTakenBackNoLongerHoldsLaterDaysBack() {
    add(RollPolicy.leave(state(), leaver(NOVEMBER)));
    add(List.of(new RollEntryReversed(PUPIL, TODAY, List.of(1L), IMPORT)));
    assertThat(enrolment().since()).isEqualTo(ADMITTED);
    add(RollPolicy.record(state(), row(OTHER_SCHOOL, OCTOBER)));
    assertThat(events.getLast().occurredOn()).isEqualTo(OCTOBER);
  }

  @Test
  void aPupilALaterFileChangedIsNotTakenBack() {
    add(RollPolicy.record(state(), row(OTHER_SCHOOL, OCTOBER)));
    add(List.of(new LeftSchool(PUPIL, NOVEMBER, OTHER_SCHOOL, new UUID(0, 7))));
    assertThatThrownBy(
            () -> RollPolicy.reverse(state(), new ReverseRollEntry(PUPIL, IMPORT, TODAY)))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.rule()).isEqualTo("later-file"));
  }

  @Test
  void whatANewerFileSaysOfSenStandsThoughAnOlderOneSaidItBefore() {
    add(RollPolicy.record(state(), saying("K")));
    assertThat(RollPolicy.record(state(), saying("K"))).as("the same again").isEmpty();
    add(RollPolicy.record(state(), saying("E")));
    add(RollPolicy.record(state(), saying("K")));
    assertThat(proposed()).isEqualTo("K");
  }

  @Test
  void aFileThatSaysNoSenTakesBackWhatAnOlderOneProposedAndItCanBeProposedAgain() {
    add(RollPolicy.record(state(), saying("K")));
    add(RollPolicy.record(state(), saying("N")));
    assertThat(state().proposal()).isNull();
    add(RollPolicy.record(state(), saying("K")));
    assertThat(proposed()).isEqualTo("K");
  }

  @Test
  void whatAnOlderFileChangesAfterANewerOneIsReadAfterItToo() {
    var newer =
        new DetailsChanged(PUPIL, NOVEMBER, null, null, null, null, "9", "9A", new UUID(0, 8));
    add(List.of(newer));
    add(RollPolicy.record(state(), row(SCHOOL, OCTOBER)));
    assertThat(events.getLast().occurredOn()).isEqualTo(NOVEMBER);
    assertThat(enrolment().since()).as("the joining is not moved by it").isEqualTo(ADMITTED);
  }

  private String proposed() {
    return Objects.requireNonNull(state().proposal()).proposal().provision().code();
  }

  private void add(List<PupilEvent> more) {
    assertThat(more).isNotEmpty();
    events.addAll(more);
  }

  private PupilState state() {
    PupilState state = PupilState.NONE;
    for (PupilEvent event : events) {
      state = state.evolve(event);
    }
    return state;
  }

  private Enrolment enrolment() {
    return Objects.requireNonNull(state().enrolment());
  }

  /** As the register's history is read elsewhere: by day, and by the order of writing in a day. */
  private @Nullable UUID schoolReadByDay() {
    UUID school = null;
    List<PupilEvent> happened =
        events.stream().sorted(Comparator.comparing(PupilEvent::occurredOn)).toList();
    for (PupilEvent event : happened) {
      school =
          switch (event) {
            case JoinedSchool j -> j.school();
            case MovedSchool m -> m.to();
            case LeftSchool _ -> null;
            default -> school;
          };
    }
    return school;
  }

  private static RecordLeaver leaver(LocalDate written) {
    return new RecordLeaver(PUPIL, IMPORT, SCHOOL, written);
  }

  private static JoinedSchool joinedOn(LocalDate day) {
    JoinedSchool j = joined();
    return new JoinedSchool(
        j.pupil(),
        day,
        j.school(),
        j.name(),
        j.dateOfBirth(),
        j.upn(),
        j.formerUpns(),
        j.yearGroup(),
        j.className(),
        j.importId());
  }

  /** Of a file whose importer acts for the pupil's school too. */
  private static RecordRollRow row(UUID school, LocalDate on) {
    return row(school, on, Set.of(SCHOOL));
  }

  /** Of a file whose importer does not. */
  private static RecordRollRow unasked() {
    return row(OTHER_SCHOOL, SEPTEMBER, Set.of());
  }

  /** Of a file with a column for SEN and none for since when. */
  private static RecordRollRow saying(String code) {
    Provision provision = new Provision(code);
    return row(
        SCHOOL,
        SEPTEMBER,
        Set.of(),
        List.of(new HistoricalProvision(provision, null)),
        code.equals("N") ? null : new Proposal(provision, List.of(), null));
  }

  private static RecordRollRow row(UUID school, LocalDate on, Set<UUID> agreed) {
    return row(school, on, agreed, List.of(), null);
  }

  private static RecordRollRow row(
      UUID school,
      LocalDate on,
      Set<UUID> agreed,
      List<HistoricalProvision> history,
      @Nullable Proposal proposal) {
    JoinedSchool j = joined();
    return new RecordRollRow(
        PUPIL,
        IMPORT,
        school,
        on,
        j.name(),
        j.dateOfBirth(),
        j.upn(),
        j.formerUpns(),
        j.yearGroup(),
        j.className(),
        history,
        proposal,
        agreed);
  }
}
