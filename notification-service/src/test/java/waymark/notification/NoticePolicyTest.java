package waymark.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.ledger.access.Grant;

class NoticePolicyTest {
  private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");
  private final UUID school = UUID.randomUUID();

  @Test
  void theLeadsOfTheSchoolAreToldAndNobodyElse() {
    var lead = held("dsl", school);
    var deputy = held("deputy-dsl", school);
    var held =
        List.of(
            lead,
            deputy,
            held("head-teacher", school),
            held("dsl", UUID.randomUUID()),
            held("trust-director", null));
    assertThat(NoticePolicy.told(held, school))
        .containsExactlyInAnyOrder(lead.person(), deputy.person());
  }

  @Test
  void ofWhatIsAboutAHeadTheTrustsDirectorsAreToldAndNobodyElse() {
    var director = held("trust-director", null);
    var held =
        List.of(
            director,
            held("head-teacher", school),
            held("dsl", school),
            held("trust-administrator", null),
            held("trustee", null));
    assertThat(NoticePolicy.told(held, null)).containsExactly(director.person());
  }

  @Test
  void whoeverMayApproveIsToldButNobodyWhoProposedItOrIsTheOneItIsAbout() {
    var director = held("trust-director", null);
    var proposer = held("trust-director", null);
    var administrator = held("trust-administrator", null);
    var held = List.of(director, proposer, administrator, held("senco", school));
    Set<String> but = Set.of(proposer.person().toString());
    var ofPupil = new Owed.ToApprovers("pupil:1@1", NoticePolicy.ERASES_PUPILS, but, NOW);
    assertThat(NoticePolicy.approvers(held, ofPupil)).containsExactly(director.person());
    var toStaff = new Owed.ToApprovers("s:1@1", NoticePolicy.APPROVES_TO_STAFF, but, NOW);
    assertThat(NoticePolicy.approvers(held, toStaff))
        .containsExactlyInAnyOrder(director.person(), administrator.person());
    var ofStaff = new Owed.ToApprovers("person:1@1", NoticePolicy.ERASES_STAFF, but, NOW);
    assertThat(NoticePolicy.approvers(held, ofStaff)).containsExactly(administrator.person());
  }

  @Test
  void aReceiptIsLateFromTheDayAfterTheFileWasDue() {
    var due = LocalDate.of(2026, 11, 27);
    assertThat(NoticePolicy.isLate(due, due)).isFalse();
    assertThat(NoticePolicy.isLate(due.plusDays(1), due)).isTrue();
  }

  @Test
  void whatWasRecordedLongBeforeTheFirstStartIsNoNews() {
    assertThat(NoticePolicy.isNews(NOW.minus(NoticePolicy.NEWS), NOW)).isTrue();
    assertThat(NoticePolicy.isNews(NOW.minus(NoticePolicy.NEWS).minusMillis(1), NOW)).isFalse();
    assertThat(NoticePolicy.isNews(NOW.plusSeconds(1), NOW)).isTrue();
  }

  @Test
  void whoeverIsToLookAtItIsWaitedForTwentyEightDaysAndNobodySoLongForTheirOwnAccess() {
    var toHolders = new Owed.ToHolders("concern:1@1", school, NOW);
    assertThat(NoticePolicy.isGivenUp(toHolders, NOW.plus(Duration.ofDays(28)))).isFalse();
    assertThat(NoticePolicy.isGivenUp(toHolders, NOW.plus(Duration.ofDays(28)).plusMillis(1)))
        .isTrue();
    var toThemself = new Owed.ToThemself("person:1@1", 1, NOW);
    assertThat(NoticePolicy.isGivenUp(toThemself, NOW.plus(NoticePolicy.NEWS))).isFalse();
    assertThat(NoticePolicy.isGivenUp(toThemself, NOW.plus(NoticePolicy.NEWS).plusMillis(1)))
        .isTrue();
  }

  @Test
  void thatALeadIsSoughtIsToldTheTrustsAdministratorsAndNobodyElse() {
    var administrator = held("trust-administrator", null);
    var held = List.of(administrator, held("trust-director", null), held("head-teacher", school));
    assertThat(NoticePolicy.seekers(held)).containsExactly(administrator.person());
  }

  @Test
  void aFailedTryIsMadeAgainAfterTwiceAsLongUpToTenMinutes() {
    assertThat(Stream.of(1, 2, 3, 7, 8, 1000).map(NoticePolicy::after))
        .containsExactly(
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            Duration.ofSeconds(320),
            Duration.ofMinutes(10),
            Duration.ofMinutes(10));
  }

  private static Grant held(String role, @Nullable UUID scope) {
    var from = LocalDate.of(2024, 9, 1);
    return new Grant(UUID.randomUUID(), UUID.randomUUID(), role, scope, Set.of(), from, null);
  }
}
