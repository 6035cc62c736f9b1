package waymark.journeys.roll;

import org.jspecify.annotations.Nullable;

/** Elements and text of a document that is written by hand. */
final class Xml {
  private Xml() {}

  /** Nothing where there is no value. */
  static void element(StringBuilder xml, String name, @Nullable Object value) {
    if (value != null) {
      xml.append('<').append(name).append('>').append(escaped(value.toString()));
      xml.append("</").append(name).append('>');
    }
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
