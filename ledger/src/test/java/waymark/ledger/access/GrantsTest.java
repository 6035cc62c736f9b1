package waymark.ledger.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class GrantsTest {
  private static final UUID PERSON = UUID.randomUUID();
  private static final UUID SCHOOL = UUID.randomUUID();
  private static final UUID GRANT = UUID.randomUUID();

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

  private Actor on(String day) {
    return grants.actor("s", LocalDate.parse(day)).orElseThrow();
  }

  private void grant(String role, UUID school, String from, String until) {
    grants.told(
        "directory.role-granted",
        body()
            .put("grant", GRANT.toString())
            .put("person", PERSON.toString())
            .put("role", role)
            .put("school", school == null ? null : school.toString())
            .put("from", from)
            .put("until", until));
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
