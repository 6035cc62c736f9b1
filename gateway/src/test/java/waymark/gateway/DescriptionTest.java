package waymark.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/** The gateway's own addresses answer as contracts/openapi says. */
class DescriptionTest extends GatewayTest {
  private final Description description = new Description();

  @Test
  void sessionAnswersAsDescribedToStrangersAndToWhoIsSignedIn() {
    description.holds("get", "/session", browser.get("/session"));
    signIn();
    description.holds("get", "/session", browser.get("/session"));
    var wrongMethod = browser.post("/session", BodyPublishers.noBody());
    assertThat(wrongMethod.statusCode()).isEqualTo(405);
    description.holds("get", "/session", wrongMethod);
  }

  @Test
  void signingInAndOutAnswerAsDescribed() {
    var signIn = "/oauth2/authorization/{provider}";
    description.holds("get", signIn, browser.open("/oauth2/authorization/waymark"));
    signIn();
    var refused = browser.send(browser.request("/logout").POST(BodyPublishers.noBody()));
    assertThat(refused.statusCode()).isEqualTo(403);
    description.holds("post", "/logout", refused);
    description.holds("post", "/logout", browser.post("/logout", BodyPublishers.noBody()));
  }
}
