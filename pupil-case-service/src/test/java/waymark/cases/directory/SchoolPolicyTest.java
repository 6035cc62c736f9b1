package waymark.cases.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import waymark.ledger.http.Problem;

class SchoolPolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final UUID SCHOOL = UUID.randomUUID();
  private static final SchoolListed LISTED =
      listed("4001", "Rowan Vale School", TODAY.minusYears(1));

  @Test
  void aSchoolIsPutRightAndItsUrnStays() {
    var change = new ChangeSchool(SCHOOL, "999", "4002", "Rowan Valley School", "Primary", "Free");
    assertThat(SchoolPolicy.change(LISTED, change, TODAY))
        .containsExactly(listed("4002", "Rowan Valley School", TODAY));
  }

  @Test
  void whatIsSoAlreadyIsNotToldAgain() {
    var change = new ChangeSchool(SCHOOL, "999", "4001", "Rowan Vale School", "Primary", "Free");
    assertThat(SchoolPolicy.change(LISTED, change, TODAY)).isEmpty();
  }

  @Test
  void anotherUrnIsAnotherSchool() {
    var known =
        new ListedSchool(
            SCHOOL, "994001", "999", "4001", "Rowan Vale School", "Primary", "Free", 3);
    var form = new SchoolForm("994002", "999", "4001", "Rowan Vale School", "Primary", "Free");
    var refused = catchThrowableOfType(Problem.class, () -> form.change(known));
    assertThat(refused.body().errors())
        .singleElement()
        .satisfies(error -> assertThat(error.pointer()).isEqualTo("/urn"));
    var without = new SchoolForm(null, "999", "4002", "Rowan Vale School", "Primary", "Free");
    assertThat(without.change(known).establishment()).isEqualTo("4002");
  }

  private static SchoolListed listed(String establishment, String name, LocalDate on) {
    return new SchoolListed(SCHOOL, "994001", "999", establishment, name, "Primary", "Free", on);
  }
}
