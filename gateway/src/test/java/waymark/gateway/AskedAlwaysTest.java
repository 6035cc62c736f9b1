package waymark.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A provider that is asked to ask each time, since it does not take an age. */
@TestPropertySource(properties = "WAYMARK_SIGN_IN_ASKS=always")
class AskedAlwaysTest extends GatewayTest {

  @Test
  void eachSignInAsksForThePasswordOnceAndNoAgeIsNamed() {
    var begun = browser.open("/oauth2/authorization/waymark?continue=/register");
    assertThat(Browser.location(begun)).contains("prompt=login").doesNotContain("max_age");
    assertThat(browser.openThrough(Browser.location(begun)).uri().toString()).endsWith("/register");
  }

  @Test
  void whoCutsThatOutIsNotLetIn() {
    PROVIDER.askedAgo = 1_300L;
    assertThat(browser.openThrough("/").statusCode()).isEqualTo(401);
    PROVIDER.askedAgo = null;
    assertThat(browser.openThrough("/").statusCode()).isEqualTo(401);
  }
}
