package waymark.ledger.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The one spelling of a JSON value: RFC 8785, narrowed to what reads the same everywhere. Numbers
 * are integers of at most 2^53 − 1 either way (RFC 7493 §2.2); fractions are written as strings.
 */
public final class CanonicalJson {

  private static final BigInteger LARGEST = BigInteger.ONE.shiftLeft(53).subtract(BigInteger.ONE);

  private CanonicalJson() {}

  /**
   * The value's canonical form in UTF-8.
   *
   * @throws IllegalArgumentException for a fraction, a larger integer, text that is not Unicode
   */
  public static byte[] bytes(JsonNode value) {
    return text(value).getBytes(UTF_8);
  }

  /** As {@link #bytes}, before encoding. */
  public static String text(JsonNode value) {
    var out = new StringBuilder(256);
    write(value, out);
    return out.toString();
  }

  private static void write(JsonNode value, StringBuilder out) {
    switch (value.getNodeType()) {
      case OBJECT -> object(value, out);
      case ARRAY -> array(value, out);
      case STRING -> string(value.stringValue(), out);
      case NUMBER -> number(value, out);
      case BOOLEAN -> out.append(value.booleanValue());
      case NULL -> out.append("null");
      case BINARY, MISSING, POJO ->
          throw new IllegalArgumentException("Not a JSON value: " + value.getNodeType());
    }
  }

  private static void object(JsonNode object, StringBuilder out) {
    // RFC 8785 §3.2.3 sorts by UTF-16 code units, which is String's own order.
    var members = new TreeMap<String, JsonNode>();
    object.forEachEntry(members::put);
    var separator = '{';
    for (var member : members.entrySet()) {
      out.append(separator);
      string(member.getKey(), out);
      write(member.getValue(), out.append(':'));
      separator = ',';
    }
    out.append(members.isEmpty() ? "{}" : "}");
  }

  private static void array(JsonNode array, StringBuilder out) {
    var separator = '[';
    for (var element : array) {
      write(element, out.append(separator));
      separator = ',';
    }
    out.append(array.isEmpty() ? "[]" : "]");
  }

  private static void number(JsonNode number, StringBuilder out) {
    if (!number.isIntegralNumber()) {
      throw new IllegalArgumentException("Write a fraction as a string, not as " + number);
    }
    if (number.bigIntegerValue().abs().compareTo(LARGEST) > 0) {
      throw new IllegalArgumentException("Write an integer beyond 2^53 as a string: " + number);
    }
    out.append(number.longValue());
  }

  private static void string(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\f' -> out.append("\\f");
        case '\r' -> out.append("\\r");
        default -> {
          if (c < ' ') {
            out.append("\\u%04x".formatted((int) c));
          } else if (!Character.isSurrogate(c)) {
            out.append(c);
          } else {
            i = pair(text, i, out);
          }
        }
      }
    }
    out.append('"');
  }

  /** Writes the surrogate pair that begins at {@code i}; gives the index of its second half. */
  private static int pair(String text, int i, StringBuilder out) {
    int point = text.codePointAt(i);
    if (!Character.isSupplementaryCodePoint(point)) {
      throw new IllegalArgumentException("Half a character at index " + i + " of a text.");
    }
    out.appendCodePoint(point);
    return i + 1;
  }
}
