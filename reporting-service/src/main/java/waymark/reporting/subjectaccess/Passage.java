package waymark.reporting.subjectaccess;

import tools.jackson.databind.JsonNode;

/**
 * What is taken out of a line.
 *
 * @param from first character, from 0
 * @param to the character after the last
 * @param length of the line as it was looked at
 */
record Passage(int line, int from, int to, int length) {

  static Passage read(JsonNode json) {
    return new Passage(
        json.required("line").intValue(),
        json.required("from").intValue(),
        json.required("to").intValue(),
        json.required("length").intValue());
  }
}
