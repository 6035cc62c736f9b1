package waymark.cases.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.Provision;
import waymark.ledger.http.Problem;

class PolicyDataTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private final PolicyData policy = new PolicyData();

  @Test
  void anOldEventIsJudgedByThePolicyOfItsDay() {
    assertThat(policy.code(PolicyInForce.PROVISIONS, "K", LocalDate.of(2014, 8, 31))).isEmpty();
    assertThat(policy.code(PolicyInForce.PROVISIONS, "P", LocalDate.of(2014, 8, 31))).isPresent();
    assertThat(policy.code(PolicyInForce.PROVISIONS, "K", LocalDate.of(2014, 9, 1))).isPresent();
    assertThat(policy.code(PolicyInForce.PROVISIONS, "P", TODAY)).isEmpty();
    assertThat(policy.code(PolicyInForce.NEED_TYPES, "DS", TODAY)).isPresent();
    assertThat(policy.code(PolicyInForce.NEED_TYPES, "DS", LocalDate.of(2025, 8, 31))).isEmpty();
  }

  @Test
  void noSpecialistAssessmentStandsWithSenSupportOnly() {
    var nsa = policy.code(PolicyInForce.NEED_TYPES, "NSA", TODAY).orElseThrow();
    assertThat(nsa.mayStandWith(Provision.SEN_SUPPORT)).isTrue();
    assertThat(nsa.mayStandWith(Provision.EHC_PLAN)).isFalse();
  }

  @Test
  void everyItemIsSaidWithItsSource() {
    assertThat(policy.on(TODAY))
        .extracting(PolicyData.PolicyValue::name)
        .contains(
            "provisions",
            "need-types",
            "year-groups",
            "removal-reasons",
            "census-dates",
            "import-leaver-confirmation")
        .doesNotHaveDuplicates();
    assertThat(policy.on(TODAY)).allSatisfy(item -> assertThat(item.source()).isNotBlank());
  }

  @Test
  void aCorrectionHoldsFromItsDay() {
    told("import-leaver-confirmation", "\"0.2\"", "2026-10-01");
    assertThat(threshold(TODAY)).isEqualByComparingTo("0.2");
    assertThat(threshold(LocalDate.of(2026, 9, 30))).isEqualByComparingTo("0.1");
  }

  @Test
  void ofTwoCorrectionsForOneDayTheLaterToldHolds() {
    told("import-leaver-confirmation", "\"0.2\"", "2026-10-01");
    told("import-leaver-confirmation", "\"0.3\"", "2026-10-01");
    assertThat(threshold(TODAY)).isEqualByComparingTo("0.3");
  }

  @Test
  void aValueIsOfTheKindTheItemHas() {
    policy.mustBeLike("import-leaver-confirmation", JSON.readTree("\"0.25\""));
    policy.mustBeLike(
        "removal-reasons", JSON.readTree("[{\"code\":\"moved-on\",\"label\":\"Moved on\"}]"));
    assertThatThrownBy(() -> policy.mustBeLike("import-leaver-confirmation", JSON.readTree("0.25")))
        .isInstanceOf(Problem.class);
    assertThatThrownBy(() -> policy.mustBeLike("removal-reasons", JSON.readTree("[\"moved-on\"]")))
        .isInstanceOf(Problem.class);
  }

  @Test
  void monthsAndYearsStayWholeNumbers() {
    policy.mustBeLike("retention-candidate-months", JSON.readTree("\"12\""));
    assertThatThrownBy(
            () -> policy.mustBeLike("retention-candidate-months", JSON.readTree("\"6.5\"")))
        .isInstanceOf(Problem.class);
  }

  private BigDecimal threshold(LocalDate on) {
    return policy.number("import-leaver-confirmation", on).orElseThrow();
  }

  private void told(String name, String value, String validFrom) {
    ObjectNode body =
        JSON.createObjectNode()
            .put("name", name)
            .put("validFrom", validFrom)
            .put("source", "The trust");
    body.set("value", JSON.readTree(value));
    policy.told("directory.policy-corrected", body);
  }
}
