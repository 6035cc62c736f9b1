package waymark.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Behind a proxy that speaks https. */
@TestPropertySource(properties = "WAYMARK_PUBLIC_URL=https://waymark.test")
class HttpsTest extends GatewayTest {

  @Test
  void theCookieIsBoundToThisHostAndToHttps() {
    var redirect = browser.open("/oauth2/authorization/waymark");
    assertThat(redirect.headers().allValues("Set-Cookie"))
        .anySatisfy(cookie ->
            assertThat(cookie)
                .startsWith("__Host-waymark=")
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
