package waymark.reporting.pupils;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

  @ParameterizedTest
  @CsvSource({
    "Ó Síoda, o sioda",
    "O’Quillan, oquillan",
    "Łukasz, lukasz",
    "Ångstrøm, angstrom",
    "Großwald, grosswald",
    "Ash-Grove, ash grove",
    "' ', ''"
  })
  void names_are_compared_without_case_marks_and_apostrophes(String name, String folded) {
    assertThat(Folded.of(name)).isEqualTo(folded);
  }
}
