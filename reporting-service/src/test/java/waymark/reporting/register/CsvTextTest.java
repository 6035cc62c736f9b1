package waymark.reporting.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+44", "-2", "@SUM(A1)", "\tx", "\rx", "\n=x"})
  void what_begins_like_a_formula_is_shown_as_text(String value) {
    assertThat(CsvText.harmless(value)).isEqualTo("'" + value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "O'Quillan", "Ashgrove-Wren", "a=b", "'=quoted"})
  void everything_else_stays_as_it_is(String value) {
    assertThat(CsvText.harmless(value)).isEqualTo(value);
  }
}
