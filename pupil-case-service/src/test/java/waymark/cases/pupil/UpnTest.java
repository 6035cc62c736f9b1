package waymark.cases.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpnTest {
  @Test
  void theCheckLetterIsTheWeightedSumModulo23() {
    assertThat(Upn.checkLetter("000000000000")).isEqualTo('A');
    assertThat(Upn.checkLetter("100000000000")).isEqualTo('C');
    assertThat(Upn.of(" x999400115001 ").value()).isEqualTo("X999400115001");
  }

  @Test
  void aMistypedDigitIsFound() {
    assertThatThrownBy(() -> Upn.of("X999400115002"))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("mistyped");
  }

  @Test
  void aTemporaryNumberEndsInALetterAndIsFlagged() {
    String twelve = "99940011500A";
    Upn upn = Upn.of(Upn.checkLetter(twelve) + twelve);
    assertThat(upn.temporary()).isTrue();
    assertThat(Upn.of("X999400115001").temporary()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "X99940011500",
        "X9994001150011",
        "I999400115001",
        "99994001150O1",
        "X99940011500I"
      })
  void whatIsNoUpnIsRefused(String raw) {
    assertThatThrownBy(() -> Upn.of(raw)).isInstanceOf(InvalidValue.class);
  }
}
