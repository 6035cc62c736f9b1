package waymark.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Behind a proxy that speaks https. */
@TestPropertySource(properties = "WAYMARK_PUBLIC_URL=https://waymark.test")
class HttpsTest extends GatewayTest {

  @Test
  void theCookiesAreBoundToThisHostAndToHttps() {
    var begun = browser.open("/oauth2/authorization/waymark");
    assertBound(begun, "__Host-waymark-sign-in");
    var back = URI.create(Browser.location(browser.open(Browser.location(begun))));
    var sent = "__Host-waymark-sign-in=" + browser.cookie("__Host-waymark-sign-in");
    assertBound(
        browser.open(back.getRawPath() + "?" + back.getRawQuery(), "Cookie", sent),
        "__Host-waymark");
  }

  private static void assertBound(HttpResponse<String> answer, String name) {
    assertThat(answer.headers().allValues("Set-Cookie"))
        .anySatisfy(cookie ->
            assertThat(cookie)
                .startsWith(name + "=")
                .contains("Secure", "HttpOnly", "Path=/", "SameSite=Lax")
                .doesNotContain("Domain"));
  }

  @Test
  void theCsrfTokensCookieIsBoundToHttpsToo() {
    assertThat(browser.get("/session").headers().allValues("Set-Cookie"))
        .anySatisfy(cookie ->
            assertThat(cookie)
                .startsWith("XSRF-TOKEN=")
                .contains("Secure", "SameSite=Lax")
                .doesNotContain("HttpOnly"));
  }

  @Test
  void theProviderIsToldThePublicAddressWhateverTheRequestSays() {
    var redirect = browser.open("/oauth2/authorization/waymark");
    assertThat(Browser.location(redirect))
        .contains("redirect_uri=https://waymark.test/login/oauth2/code/waymark");
  }

  @Test
  void browsersAreToldToStayOnHttps() {
    assertThat(browser.get("/session").headers().firstValue("Strict-Transport-Security").orElse(""))
        .contains("max-age=31536000");
  }
}
