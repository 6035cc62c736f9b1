package waymark.cases.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import waymark.cases.pupil.Refused;

/** Which rule stood against it. */
final class Refusals {
  private Refusals() {}

  static Refused refusedBy(String rule, ThrowingCallable decision) {
    Refused refused = catchThrowableOfType(Refused.class, decision);
    assertThat(refused).as("refused by " + rule).isNotNull();
    assertThat(refused.rule()).isEqualTo(rule);
    assertThat(refused.sentence()).endsWith(".").hasSizeGreaterThan(20);
    return refused;
  }
}
