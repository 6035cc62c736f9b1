package waymark.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

class CanonicalJsonTest {

  @Test
  void members_are_sorted_by_utf_16_code_units() { // RFC 8785 §3.2.3, its own example
    var json =
        read(
            """
            {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
             "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
             "\\u00f6": "Latin Small Letter O With Diaeresis"}\
            """);
    assertThat(CanonicalJson.text(json))
        .isEqualTo(
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                + "\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
  }

  @Test
  void strings_escape_only_what_they_must() { // RFC 8785 §3.2.2.2
    assertThat(
            CanonicalJson.text(
                read("\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\"")))
        .isEqualTo("\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
  }

  @Test
  void bytes_are_utf_8() {
    assertThat(CanonicalJson.bytes(read("\"é😀\"")))
        .containsExactly('"', 0xc3, 0xa9, 0xf0, 0x9f, 0x98, 0x80, '"');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}|{}",
        "[]|[]",
        "[ 1 , [ ] , { } ]|[1,[],{}]",
        "{\"b\":[true,false,null],\"a\":-0}|{\"a\":0,\"b\":[true,false,null]}",
        "9007199254740991|9007199254740991",
        "-9007199254740991|-9007199254740991",
      })
  void values_have_one_spelling(String given, String canonical) {
    assertThat(CanonicalJson.text(read(given))).isEqualTo(canonical);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.1", "1.0", "1e3", "9007199254740992", "-9007199254740992", "1e400"})
  void numbers_that_do_not_read_the_same_everywhere_are_refused(String number) {
    assertThatThrownBy(() -> CanonicalJson.text(read("[" + number + "]")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("as a string");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d", "\ude00", "a\ud83d!", "\ude00\ud83d"})
  void half_a_character_is_refused(String text) {
    assertThatThrownBy(() -> CanonicalJson.text(JsonNodeFactory.instance.stringNode(text)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_is_not_json_is_refused() {
    var bytes = JsonNodeFactory.instance.binaryNode(new byte[] {1});
    assertThatThrownBy(() -> CanonicalJson.text(bytes))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static tools.jackson.databind.JsonNode read(String json) {
    return JsonMapper.shared().readTree(json);
  }
}
