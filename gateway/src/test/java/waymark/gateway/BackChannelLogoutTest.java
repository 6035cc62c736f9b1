package waymark.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** OpenID Connect Back-Channel Logout 1.0: the provider ends a session, and so do we. */
class BackChannelLogoutTest extends GatewayTest {
  private final String session = UUID.randomUUID().toString();

  @BeforeEach
  void signedIn() {
    PROVIDER.sid = session;
    signIn();
  }

  @Test
  void aSessionTheProviderEndedIsEndedHere() {
    var elsewhere = new Browser(port);
    PROVIDER.sid = "another-session";
    elsewhere.openThrough("/");

    assertThat(told(PROVIDER.signed(PROVIDER.logout(session).build())).statusCode()).isEqualTo(200);

    assertProblem(browser.get("/api/cases/x"), 401, "not-signed-in");
    assertThat(elsewhere.get("/api/cases/x").statusCode()).isEqualTo(200);
  }

  @Test
  void withoutASessionsNameAllOfThatPersonAreEnded() {
    var elsewhere = new Browser(port);
    PROVIDER.sid = "yet-another-session";
    elsewhere.openThrough("/");

    assertThat(told(PROVIDER.signed(PROVIDER.logout(null).build())).statusCode()).isEqualTo(200);

    assertProblem(browser.get("/api/cases/x"), 401, "not-signed-in");
    assertProblem(elsewhere.get("/api/cases/x"), 401, "not-signed-in");
  }

  @Test
  void nobodyElseEndsASession() throws Exception {
    var good = PROVIDER.logout(session).build();
    var anotherKey = new RSAKeyGenerator(2048).keyID("provider").generate();
    var aSignIn = new JWTClaimsSet.Builder(good).claim("nonce", "n").build();
    var forAnother = new JWTClaimsSet.Builder(good).audience("another").build();
    var noEvent = new JWTClaimsSet.Builder(good).claim("events", Map.of()).build();

    assertThat(told(Provider.signed(good, anotherKey)).statusCode()).isEqualTo(400);
    assertThat(told(PROVIDER.signed(aSignIn)).statusCode()).isEqualTo(400);
    assertThat(told(PROVIDER.signed(forAnother)).statusCode()).isEqualTo(400);
    assertThat(told(PROVIDER.signed(noEvent)).statusCode()).isEqualTo(400);
    assertThat(told("nonsense").statusCode()).isEqualTo(400);

    assertThat(browser.get("/api/cases/x").statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> told(String token) {
    var provider = new Browser(port);
    return provider.send(
        provider
            .request("/logout/connect/back-channel/waymark")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("logout_token=" + token)));
  }
}
