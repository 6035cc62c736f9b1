package waymark.ledger.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class GrantsTest {
  private static final UUID PERSON = UUID.randomUUID();
  private static final UUID SCHOOL = UUID.randomUUID();
  private static final UUID GRANT = UUID.randomUUID();
  private static final LocalDate EVER = LocalDate.parse("2020-01-01");
  private static final RoleReach IN_CLASSES = RoleReach.of("senco").andByClass("class-teacher");

  private final Grants grants = new Grants();

  GrantsTest() {
    grants.told(
        "directory.person-added", body().put("person", PERSON.toString()).put("subject", "s"));
  }

  @Test
  void aPersonNobodyAddedIsUnknown() {
    assertThat(grants.actor("other", LocalDate.parse("2026-03-03"))).isEmpty();
  }

  @Test
  void aCorrectedSignInHoldsAtOnceAndTheOldOneNoLonger() {
    grant("senco", SCHOOL, "2026-01-01", null);
    signsInAs("t");
    var day = LocalDate.parse("2026-03-03");
    assertThat(grants.actor("t", day).orElseThrow().has("senco")).isTrue();
    assertThat(grants.actor("s", day)).isEmpty();
    signsInAs("s");
    assertThat(grants.actor("s", day)).isPresent();
    assertThat(grants.actor("t", day)).isEmpty();
  }

  @Test
  void aSignInThatIsOnlyProposedLetsNobodyIn() {
    grants.told(
        "directory.sign-in-proposed",
        body().put("person", PERSON.toString()).put("subject", "proposed"));
    assertThat(grants.actor("proposed", LocalDate.parse("2026-03-03"))).isEmpty();
  }

  private void signsInAs(String subject) {
    grants.told(
        "directory.person-corrected",
        body().put("person", PERSON.toString()).put("subject", subject));
  }

  @Test
  void aGrantHoldsFromItsFirstDayToItsLast() {
    grant("senco", SCHOOL, "2026-03-03", "2026-03-05");
    assertThat(on("2026-03-02").has("senco")).isFalse();
    assertThat(on("2026-03-03").has("senco")).isTrue();
    assertThat(on("2026-03-05").has("senco", "head-teacher")).isTrue();
    assertThat(on("2026-03-06").has("senco")).isFalse();
  }

  @Test
  void aWithdrawnGrantHoldsNoLongerFromThatDayOnButDidBefore() {
    grant("senco", SCHOOL, "2026-01-01", null);
    withdraw("2026-03-03");
    assertThat(on("2026-03-03").has("senco")).isFalse();
    assertThat(on("2026-03-02").has("senco")).isTrue();
  }

  @Test
  void aWithdrawalNeverLengthensAGrant() {
    grant("senco", SCHOOL, "2026-01-01", "2026-02-01");
    withdraw("2026-03-03");
    assertThat(on("2026-02-02").has("senco")).isFalse();
  }

  @Test
  void ofWhomSomethingCouldNotBeReadNothingIsHeldUntilItCan() {
    grant("senco", SCHOOL, "2026-01-01", null);
    grants.setAside(Set.of("person:" + PERSON, "school:" + SCHOOL));
    assertThat(on("2026-03-03").grants()).isEmpty();
    assertThat(grants.heldOn(LocalDate.parse("2026-03-03"))).isEmpty();
    grants.setAside(Set.of("person:" + UUID.randomUUID()));
    assertThat(on("2026-03-03").has("senco")).isTrue();
  }

  @Test
  void theScopeIsThatOfTheRolesAskedForOnly() {
    grant("senco", SCHOOL, "2026-01-01", null);
    assertThat(on("2026-03-03").scope("senco")).isEqualTo(new Scope.Schools(Set.of(SCHOOL)));
    assertThat(on("2026-03-03").scope("dsl").covers(SCHOOL)).isFalse();
  }

  @Test
  void aGrantWithoutASchoolCoversTheWholeTrust() {
    grant("trust-director", null, "2026-01-01", null);
    assertThat(on("2026-03-03").scope("trust-director").covers(UUID.randomUUID())).isTrue();
  }

  @Test
  void theSameMessagesAgainChangeNothing() {
    grant("senco", SCHOOL, "2026-01-01", null);
    withdraw("2026-03-03");
    grant("senco", SCHOOL, "2026-01-01", null);
    withdraw("2026-03-03");
    assertThat(on("2026-03-03").has("senco")).isFalse();
    assertThat(grants.heldOn(LocalDate.parse("2026-03-02"))).hasSize(1);
  }

  @Test
  void aChangedGrantHoldsOnItsOtherDaysAndInItsOtherClasses() {
    grant("class-teacher", SCHOOL, "2026-01-01", null);
    change("2026-03-03", "2026-03-05", List.of("6A", "6B"), "2026-02-01T09:00:00Z");
    assertThat(on("2026-03-02").has("class-teacher")).isFalse();
    assertThat(on("2026-03-05").scope(IN_CLASSES))
        .isEqualTo(new Scope.Classes(Set.of(), Map.of(SCHOOL, Set.of("6A", "6B"))));
    assertThat(on("2026-03-06").has("class-teacher")).isFalse();
  }

  @Test
  void aRoleHeldInClassesReachesNothingWhereItsGrantNamesNone() {
    grant("class-teacher", SCHOOL, "2026-01-01", null);
    assertThat(on("2026-03-03").scope(IN_CLASSES)).isEqualTo(new Scope.Schools(Set.of()));
  }

  @Test
  void whoeverHasTheWholeSchoolIsNotNarrowedByAClass() {
    var whole = new Grant(GRANT, PERSON, "senco", SCHOOL, Set.of(), EVER, null);
    var one = new Grant(GRANT, PERSON, "class-teacher", SCHOOL, Set.of("6A"), EVER, null);
    assertThat(IN_CLASSES.scope(List.of(whole, one))).isEqualTo(new Scope.Schools(Set.of(SCHOOL)));
    var other = UUID.randomUUID();
    assertThat(IN_CLASSES.scope(List.of(one)).at(other)).isEmpty();
    assertThat(IN_CLASSES.scope(List.of(one)).covers(SCHOOL)).isFalse();
    assertThat(new Scope.WholeTrust().at(other)).contains(new Scope.Schools(Set.of(other)));
  }

  /**
   * "Who could read this on 3 March" is answered by what let people in, not by what was said after.
   */
  @Test
  void whoCouldReadOnADayIsWhoWasLetInOnThatDay() {
    grants.told("directory.role-granted", granted("2026-01-01"), at("2026-03-03T15:00:00Z"));
    assertThat(inForceOn("2026-03-02")).as("not written down yet").isEmpty();
    assertThat(inForceOn("2026-03-03")).hasSize(1);
    change("2026-03-03", "2026-03-08", List.of(), "2026-03-10T09:00:00Z");
    assertThat(inForceOn("2026-03-09")).as("shortened only afterwards").hasSize(1);
    assertThat(inForceOn("2026-03-11")).isEmpty();
    assertThat(grants.heldOn(LocalDate.parse("2026-03-09"))).as("as it is said now").isEmpty();
  }

  @Test
  void aWithdrawalDuringTheDayLeavesTheMorning() {
    grant("senco", SCHOOL, "2026-01-01", null);
    var withdrawal =
        body()
            .put("grant", GRANT.toString())
            .put("person", PERSON.toString())
            .put("on", "2026-03-03");
    grants.told("directory.role-withdrawn", withdrawal, at("2026-03-03T12:00:00Z"));
    assertThat(inForceOn("2026-03-03")).hasSize(1);
    assertThat(inForceOn("2026-03-04")).isEmpty();
  }

  private List<Grant> inForceOn(String day) {
    return grants.inForceOn(LocalDate.parse(day), ZoneId.of("Europe/London"));
  }

  private void change(String from, String until, List<String> classes, String recordedAt) {
    var change = body().put("grant", GRANT.toString()).put("person", PERSON.toString());
    change.put("from", from).put("until", until);
    var named = change.putArray("classes");
    classes.forEach(named::add);
    grants.told("directory.grant-changed", change, at(recordedAt));
  }

  private static Instant at(String instant) {
    return Instant.parse(instant);
  }

  private Actor on(String day) {
    return grants.actor("s", LocalDate.parse(day)).orElseThrow();
  }

  private static ObjectNode granted(String from) {
    return granted("senco", SCHOOL, from, null);
  }

  private void grant(String role, UUID school, String from, String until) {
    grants.told("directory.role-granted", granted(role, school, from, until));
  }

  private static ObjectNode granted(String role, UUID school, String from, String until) {
    return body()
        .put("grant", GRANT.toString())
        .put("person", PERSON.toString())
        .put("role", role)
        .put("school", school == null ? null : school.toString())
        .put("from", from)
        .put("until", until);
  }

  private void withdraw(String on) {
    grants.told(
        "directory.role-withdrawn",
        body().put("grant", GRANT.toString()).put("person", PERSON.toString()).put("on", on));
  }

  private static ObjectNode body() {
    return JsonMapper.shared().createObjectNode();
  }
}
