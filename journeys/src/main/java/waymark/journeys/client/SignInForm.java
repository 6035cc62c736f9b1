package waymark.journeys.client;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The sign-in provider's form: where it is sent, and the hidden fields it came with. */
record SignInForm(URI target, Map<String, String> hidden) {
  private static final Pattern FORM = Pattern.compile("<form\\b[^>]*");
  private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");

  static SignInForm read(URI page, String html) {
    var form = FORM.matcher(html);
    if (!form.find()) throw new IllegalStateException("no sign-in form at " + page);
    var hidden = new LinkedHashMap<String, String>();
    var inputs = INPUT.matcher(html);
    while (inputs.find()) {
      var input = inputs.group();
      if (attribute(input, "type").equals("hidden")) {
        hidden.put(attribute(input, "name"), attribute(input, "value"));
      }
    }
    return new SignInForm(page.resolve(attribute(form.group(), "action")), hidden);
  }

  String filledIn(String username, String password) {
    var fields = new LinkedHashMap<>(hidden);
    fields.put("username", username);
    fields.put("password", password);
    return FormFields.encoded(fields);
  }

  private static String attribute(String tag, String name) {
    var value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
    return value.find() ? value.group(1).replace("&amp;", "&") : "";
  }
}
