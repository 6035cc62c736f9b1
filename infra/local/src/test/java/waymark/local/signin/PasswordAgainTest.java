package waymark.local.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import waymark.local.stack.Home;

/** Somebody is signed in here, and the gateway wants to know whether it is they who sit there. */
class PasswordAgainTest {
  private static final String VERIFIER = "a-code-verifier-of-at-least-43-characters-in-length";
  @TempDir private static Path folder;
  private static ListeningGateway gateway;
  private static RunningSignIn signIn;
  private final String callBack = gateway.address() + "/login/oauth2/code/waymark";
  private final Browser browser = new Browser(signIn.address());

  @BeforeAll
  static void start() {
    gateway = new ListeningGateway();
    var home = new Home(folder, folder);
    DemoAccounts.make(home);
    signIn = RunningSignIn.start(home, gateway.address(), "http://127.0.0.1:1", "");
  }

  @AfterAll
  static void stop() {
    signIn.close();
    gateway.close();
  }

  @BeforeEach
  void signed_in() throws Exception {
    assertThat(asksFor(browser.open(asked("")))).isTrue();
    assertThat(Browser.location(browser.open(Browser.location(password("senco")))))
        .startsWith(callBack);
  }

  @Test
  void without_being_told_to_nobody_is_asked_again() throws Exception {
    assertThat(asksFor(browser.open(asked("")))).isFalse();
    assertThat(asksFor(browser.open(asked("&max_age=1200")))).isFalse();
    assertThat(asksFor(browser.open(asked("&prompt=consent")))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"&prompt=login", "&max_age=0", "&max_age=-1", "&max_age=soon"})
  void the_password_is_asked_for_once_and_then_again_for_the_next_request(String wanted)
      throws Exception {
    for (int time = 0; time < 2; time++) {
      assertThat(asksFor(browser.open(asked(wanted)))).isTrue();
      assertThat(asksFor(browser.open(asked(wanted)))).as("asked without an answer").isTrue();
      var given = browser.open(Browser.location(password("senco")));
      assertThat(Browser.location(given)).startsWith(callBack + "?code=");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"&prompt=login", "&max_age=0", "&max_age=1200"})
  void whoever_was_not_signed_in_is_asked_once_and_not_twice(String wanted) throws Exception {
    var another = new Browser(signIn.address());
    assertThat(asksFor(another.open(asked(wanted)))).isTrue();
    var given = another.open(Browser.location(password(another, "senco")));
    assertThat(Browser.location(given)).startsWith(callBack + "?code=");
  }

  @Test
  @Timeout(60)
  void the_password_is_asked_for_once_it_was_given_longer_ago_than_wanted() throws Exception {
    while (!asksFor(browser.open(asked("&max_age=1")))) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    var given = browser.open(Browser.location(password("senco")));
    assertThat(Browser.location(given)).startsWith(callBack + "?code=");
  }

  @Test
  @Timeout(60)
  void tokens_tell_when_the_password_was_given_and_not_when_the_session_was_used()
      throws Exception {
    var first = tokens(browser.open(asked("")));
    var at = time(first);
    assertThat(at).isBetween(Instant.now().minusSeconds(30), Instant.now());
    while (Instant.now().getEpochSecond() == at.getEpochSecond()) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    assertThat(time(tokens(browser.open(asked("&max_age=1200"))))).isEqualTo(at);
    assertThat(time(renewed(first))).isEqualTo(at);

    browser.open(asked("&prompt=login"));
    var again = tokens(browser.open(Browser.location(password("senco"))));

    assertThat(time(again)).isAfter(at);
  }

  @Test
  void somebody_else_may_answer_and_is_who_is_signed_in_then() throws Exception {
    var first = tokens(browser.open(asked("")));
    browser.open(asked("&prompt=login"));
    var another = tokens(browser.open(Browser.location(password("head"))));
    assertThat(subject(another)).isNotEqualTo(subject(first));
    assertThat(subject(tokens(browser.open(asked(""))))).isEqualTo(subject(another));
  }

  private boolean asksFor(HttpResponse<String> answer) {
    var location = Browser.location(answer);
    assertThat(location).matches(".*/sign-in|" + callBack + ".*");
    return location.endsWith("/sign-in");
  }

  private static String subject(JsonNode tokens) {
    return Browser.claims(tokens.required("id_token").asString()).required("sub").asString();
  }

  private static Instant time(JsonNode tokens) {
    var claims = Browser.claims(tokens.required("id_token").asString());
    return Instant.ofEpochSecond(claims.required("auth_time").asLong());
  }

  private JsonNode renewed(JsonNode tokens) throws Exception {
    return browser.token(
        "gateway",
        "gateway-word",
        Map.of(
            "grant_type",
            "refresh_token",
            "refresh_token",
            tokens.required("refresh_token").asString()));
  }

  private JsonNode tokens(HttpResponse<String> back) throws Exception {
    var fields = new HashMap<String, String>();
    fields.put("grant_type", "authorization_code");
    fields.put("code", Browser.location(back).replaceAll(".*code=([^&]+).*", "$1"));
    fields.put("redirect_uri", callBack);
    fields.put("code_verifier", VERIFIER);
    return browser.token("gateway", "gateway-word", fields);
  }

  private HttpResponse<String> password(String username) throws Exception {
    return password(browser, username);
  }

  private static HttpResponse<String> password(Browser browser, String username) throws Exception {
    var line =
        Files.readAllLines(folder.resolve("accounts.txt")).stream()
            .map(each -> each.split("\t", -1))
            .filter(columns -> columns[0].equals(username))
            .findFirst()
            .orElseThrow();
    return browser.send("/sign-in", Map.of("username", username, "password", line[1]));
  }

  private String asked(String more) throws Exception {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes("US-ASCII"));
    return "/oauth2/authorize?"
        + Browser.encoded(
            Map.of(
                "response_type", "code",
                "client_id", "gateway",
                "scope", "openid profile",
                "redirect_uri", callBack,
                "code_challenge_method", "S256",
                "code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(hash)))
        + more;
  }
}
