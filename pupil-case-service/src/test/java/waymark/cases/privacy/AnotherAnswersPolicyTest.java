package waymark.cases.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import waymark.cases.pupil.Refused;

class AnotherAnswersPolicyTest {
  private static final UUID SOMEBODY = new UUID(0, 1);

  /** {@code access-by-another} */
  @Test
  void nobodyAnswersARequestAboutThemself() {
    var about = new DataSubject(DataSubject.PERSON, SOMEBODY);
    assertThatThrownBy(() -> AnotherAnswersPolicy.check(about, SOMEBODY))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.rule()).isEqualTo("access-by-another"));
    assertThatCode(() -> AnotherAnswersPolicy.check(about, new UUID(0, 2)))
        .doesNotThrowAnyException();
    assertThatCode(() ->
            AnotherAnswersPolicy.check(new DataSubject(DataSubject.PUPIL, SOMEBODY), SOMEBODY))
        .doesNotThrowAnyException();
  }
}
