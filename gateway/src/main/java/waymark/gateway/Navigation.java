package waymark.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** Whether a person's browser is opening a page, as opposed to a script asking for data. */
final class Navigation {
  private Navigation() {}

  static boolean is(HttpServletRequest request) {
    var mode = request.getHeader("Sec-Fetch-Mode");
    return (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))
        && (mode == null || mode.equals("navigate"))
        && Objects.requireNonNullElse(request.getHeader("Accept"), "").contains("text/html");
  }
}
