package waymark.cases.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "O'Brien",
        "Zoë",
        "李",
        "D’Arcy-Ní Bhriain",
        "=cmd()",
        "<b>Bold</b>",
        "${jndi:ldap}",
        "#{T(x)}"
      })
  void aNameIsKeptAsItIsWritten(String name) {
    assertThat(Name.of(name, "Posy", null, " ", null).surname()).isEqualTo(name);
  }

  @Test
  void twoSpellingsOfOneNameAreOne() {
    assertThat(Text.line("e\u0301", 10, "It")).isEqualTo("é");
  }

  @Test
  void marksNobodySeesAreTakenOut() {
    assertThat(Text.line("\u202Eab\u200Bc\uFEFF  d\u00A0e ", 10, "It")).isEqualTo("abc d e");
  }

  @Test
  void paragraphsKeepTheirLines() {
    assertThat(Text.paragraphs(" a\r\nb\rc ", 10, "It")).isEqualTo("a\nb\nc");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u0007", "\u0085", "\ud800"})
  void whatCannotBeTextIsRefused(String raw) {
    assertThatThrownBy(() -> Text.paragraphs(raw, 10, "The note")).isInstanceOf(InvalidValue.class);
  }

  @Test
  void lengthIsCountedInCharactersAPersonSees() {
    assertThat(Name.of("\uD83D\uDE00".repeat(200), "", null, null, null).surname()).hasSize(400);
    assertThatThrownBy(() -> Name.of("x".repeat(201), "", null, null, null))
        .hasMessageContaining("200");
  }
}
