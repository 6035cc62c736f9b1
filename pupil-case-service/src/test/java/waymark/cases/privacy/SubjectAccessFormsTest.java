package waymark.cases.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import waymark.cases.privacy.SubjectAccessForms.DecisionsForm;
import waymark.ledger.http.Problem;

/** What is sent of a subject access request, and what of it is to mend. */
class SubjectAccessFormsTest {
  private static final UUID REQUEST = UUID.fromString("2f6a1c3e-8b4d-4f5a-9c6b-7d8e9f0a1b2c");

  private static ItemDecision decision(String verdict) {
    return new ItemDecision("details", verdict, null, List.of());
  }

  @Test
  void anItemIsGivenWithheldOrRedactedAndNothingElse() {
    for (String verdict : List.of("include", "withhold", "redact")) {
      var form = new DecisionsForm(List.of(decision(verdict)));
      assertThat(form.command(REQUEST, "senco").decisions()).hasSize(1);
    }
    var form = new DecisionsForm(List.of(decision("include"), decision("destroy")));
    var mend = catchThrowableOfType(Problem.class, () -> form.command(REQUEST, "senco"));
    assertThat(mend.body().toString()).contains("/decisions/1");
  }
}
