package waymark.local.signin;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.HtmlUtils;

/** The few elements the sign-in's pages are made of. Whatever is not markup is escaped here. */
final class Html {
  private Html() {}

  static String page(String title, String main) {
    return """
    <!doctype html><html lang="en"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%s - Waymark</title><link rel="stylesheet" href="/sign-in.css"></head>
    <body><header><p class="brand">Waymark</p></header><main>%s</main></body></html>
    """
        .formatted(text(title), main);
  }

  /**
   * @param errors by the field that each leads to
   */
  static String errorSummary(Map<String, String> errors) {
    if (errors.isEmpty()) {
      return "";
    }
    var items = new StringBuilder();
    errors.forEach((field, error) ->
        items.append("<li><a href=\"#%s\">%s</a></li>".formatted(field, text(error))));
    return """
    <div class="errors" role="alert"><h2>There is a problem</h2><ul>%s</ul></div>
    """
        .formatted(items);
  }

  static String field(
      String name,
      String label,
      @Nullable String hint,
      String type,
      String autocomplete,
      String value,
      @Nullable String error) {
    String describedBy =
        (hint == null ? "" : name + "-hint ") + (error == null ? "" : name + "-error");
    return """
    <div class="field%s"><label for="%s">%s</label>%s%s
    <input id="%s" name="%s" type="%s" autocomplete="%s" autocapitalize="none" spellcheck="false" value="%s"%s></div>
    """
        .formatted(
            error == null ? "" : " wrong",
            name,
            text(label),
            note(name + "-hint", "hint", hint),
            note(name + "-error", "error", error),
            name,
            name,
            type,
            autocomplete,
            text(value),
            describedBy.isEmpty() ? "" : " aria-describedby=\"" + describedBy.strip() + "\"");
  }

  private static String note(String id, String kind, @Nullable String note) {
    return note == null ? "" : "<p class=\"%s\" id=\"%s\">%s</p>".formatted(kind, id, text(note));
  }

  static String hidden(String name, String value) {
    return "<input type=\"hidden\" name=\"%s\" value=\"%s\">".formatted(name, text(value));
  }

  static String csrf(CsrfToken token) {
    return hidden(token.getParameterName(), token.getToken());
  }

  static String button(String label) {
    return "<button type=\"submit\">" + text(label) + "</button>";
  }

  static String text(String text) {
    return HtmlUtils.htmlEscape(text);
  }
}
