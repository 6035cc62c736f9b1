package waymark.journeys.client;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.util.stream.Collectors;

/** What the gateway gave to be sent back. */
final class Cookies {
  private final CookieManager manager = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

  CookieManager manager() {
    return manager;
  }

  /** The value of one; empty where there is none. */
  String value(String name) {
    return manager.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  /** What a browser would say in its Cookie header. */
  String header() {
    return manager.getCookieStore().getCookies().stream()
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }
}
