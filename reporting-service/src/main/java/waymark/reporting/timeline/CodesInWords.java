package waymark.reporting.timeline;

import java.util.Map;

/** Codes of messages as a parent understands them, with the census code that staff know them by. */
public record CodesInWords(Words words) {
  /** A, P and S were in force until 2014 and stand in histories alone. */
  private static final Map<String, String> PROVISIONS =
      Map.of(
          "N", "No SEN",
          "K", "SEN support",
          "E", "Education, health and care plan",
          "A", "School Action",
          "P", "School Action Plus",
          "S", "Statement of SEN");

  public String provision(String code) {
    return withCode(provisionAlone(code), code);
  }

  /** Without the code, where that has a place of its own. */
  public String provisionAlone(String code) {
    return PROVISIONS.getOrDefault(code, code);
  }

  public String need(String code) {
    return withCode(needAlone(code), code);
  }

  public String needAlone(String code) {
    return words.label("need-types", code).orElse(code);
  }

  private static String withCode(String said, String code) {
    return said.equals(code) ? code : said + " (" + code + ")";
  }
}
