package waymark.cases.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.cases.register.Pupils.*;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PupilStateTest {
  private static final UUID IMPORT = UUID.randomUUID();

  @Test
  void detailsChangeOnlyWhatTheyName() {
    var changed = new DetailsChanged(PUPIL, OCTOBER, null, null, null, null, "7", null, IMPORT);
    Enrolment now = after(joined(), changed).enrolment();
    assertThat(now.yearGroup()).isEqualTo("7");
    assertThat(now.className()).isEqualTo("6B");
    assertThat(now.name()).isEqualTo(joined().name());
  }

  @Test
  void aReversedImportReadsAsIfItHadNotBeen() {
    UUID other = UUID.randomUUID();
    PupilState moved =
        after(joined(), new MovedSchool(PUPIL, OCTOBER, SCHOOL, other, "6", null, IMPORT));
    assertThat(moved.enrolment().school()).isEqualTo(other);
    PupilState back = moved.evolve(new RollEntryReversed(PUPIL, TODAY, List.of(1L), IMPORT));
    assertThat(back.enrolment().school()).isEqualTo(SCHOOL);
    assertThat(back.seq()).isEqualTo(2);
  }

  @Test
  void aReversedJoiningLeavesNobodyOnRoll() {
    PupilState reversed = after(joined(), new RollEntryReversed(PUPIL, TODAY, List.of(0L), IMPORT));
    assertThat(reversed.enrolment()).isNull();
  }

  @Test
  void aReversedProposalIsNoLongerOpen() {
    var found =
        new SenHistoryFound(
            PUPIL,
            OCTOBER,
            SCHOOL,
            IMPORT,
            List.of(),
            new Proposal(Provision.SEN_SUPPORT, needs("SPLD"), OCTOBER));
    PupilState proposed = after(joined(), found);
    assertThat(proposed.proposal()).isNotNull();
    assertThat(proposed.evolve(new RollEntryReversed(PUPIL, TODAY, List.of(1L), IMPORT)).proposal())
        .isNull();
  }

  @Test
  void theLastSchoolStaysKnownAfterLeaving() {
    Enrolment left = after(joined(), new LeftSchool(PUPIL, OCTOBER, SCHOOL, null)).enrolment();
    assertThat(left.onRoll()).isFalse();
    assertThat(left.lastSchool()).isEqualTo(SCHOOL);
  }
}
