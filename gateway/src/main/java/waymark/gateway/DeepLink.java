package waymark.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The page somebody wanted before they had to sign in. Only a path of our own: what a browser could
 * read as another site's address ({@code //evil}, {@code /\evil}, a scheme) becomes the start page.
 */
final class DeepLink {
  static final String START = "/";
  private static final String ATTRIBUTE = DeepLink.class.getName();
  private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[!-\\[\\]-~]{0,1000}");

  private DeepLink() {}

  static String safe(@Nullable String wanted) {
    return wanted != null && OWN_PATH.matcher(wanted).matches() ? wanted : START;
  }

  /** The page that a request to sign in names; the start page where it names none. */
  static String asked(HttpServletRequest request) {
    return safe(request.getParameter("continue"));
  }

  /** For the end of this very request, which signs somebody in. */
  static void remember(HttpServletRequest request, String wanted) {
    request.setAttribute(ATTRIBUTE, wanted);
  }

  static String remembered(HttpServletRequest request) {
    return safe((String) request.getAttribute(ATTRIBUTE));
  }

  /** Where to sign in and come back to this request. */
  static String signIn(HttpServletRequest request) {
    var query = request.getQueryString();
    var here = request.getRequestURI() + (query == null ? "" : "?" + query);
    return "/oauth2/authorization/"
        + SignInProvider.ID
        + "?continue="
        + URLEncoder.encode(here, StandardCharsets.UTF_8);
  }
}
