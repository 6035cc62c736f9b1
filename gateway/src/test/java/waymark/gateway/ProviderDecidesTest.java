package waymark.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.test.context.TestPropertySource;

/** Turned off, by name, for a provider that cannot say when it asked. */
@TestPropertySource(properties = "WAYMARK_SIGN_IN_ASKS=provider-decides")
@ExtendWith(OutputCaptureExtension.class)
class ProviderDecidesTest extends GatewayTest {

  @Test
  void nothingIsAskedOfTheProviderAndNothingChecked() {
    PROVIDER.askedAgo = null;
    var begun = browser.open("/oauth2/authorization/waymark");
    assertThat(Browser.location(begun)).doesNotContain("max_age", "prompt");
    signIn();
    PROVIDER.askedAgo = 86_400L;
    assertThat(browser.openThrough("/").statusCode()).isEqualTo(200);
  }

  @Test
  void theLogSaysSoAtTheStart(
      CapturedOutput log,
      @Autowired ClientRegistrationRepository registrations,
      @Autowired SignInProvider provider,
      @Autowired Idle idle) {
    new SignInRequests().asked(registrations, provider, idle);
    assertThat(log.getOut()).contains("WAYMARK_SIGN_IN_ASKS=provider-decides: after 20 idle");
  }
}
