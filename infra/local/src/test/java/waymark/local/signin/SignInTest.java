package waymark.local.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import waymark.local.stack.Home;

class SignInTest {
  private static final String VERIFIER = "a-code-verifier-of-at-least-43-characters-in-length";
  @TempDir private static Path folder;
  private static ListeningGateway gateway;
  private static RunningSignIn signIn;
  private final String callBack = gateway.address() + "/login/oauth2/code/waymark";
  private Browser browser = new Browser(signIn.address());

  @BeforeAll
  static void start() {
    gateway = new ListeningGateway();
    var home = new Home(folder, folder);
    DemoAccounts.make(home);
    signIn = RunningSignIn.start(home, gateway.address(), "http://127.0.0.1:1", "");
  }

  @BeforeEach
  void nothing_is_told_yet() {
    gateway.told.clear();
  }

  @AfterAll
  static void stop() {
    signIn.close();
    gateway.close();
  }

  @Test
  void a_person_s_access_token_is_for_waymark_and_calls_them_by_an_opaque_subject()
      throws Exception {
    JsonNode tokens = signedIn("senco");
    JsonNode access = Browser.claims(tokens.get("access_token").asString());
    JsonNode identity = Browser.claims(tokens.get("id_token").asString());

    assertThat(access.get("aud").toString()).isIn("\"waymark\"", "[\"waymark\"]");
    String subject = access.get("sub").asString();
    assertThat(UUID.fromString(subject)).hasToString(subject);
    assertThat(access.toString()).doesNotContainIgnoringCase("senco");
    assertThat(identity.get("name").asString()).isEqualTo("Demo SENCO");
    assertThat(identity.get("sub").asString()).isEqualTo(subject);
    assertThat(identity.get("aud").toString()).contains("gateway");
  }

  @Test
  void tokens_are_renewed_without_the_password() throws Exception {
    JsonNode tokens = signedIn("head");
    JsonNode renewed = renewed(tokens);

    assertThat(Browser.claims(renewed.get("access_token").asString()).get("sub"))
        .isEqualTo(Browser.claims(tokens.get("access_token").asString()).get("sub"));
  }

  private JsonNode renewed(JsonNode tokens) throws Exception {
    return browser.token(
        "gateway",
        "gateway-word",
        Map.of(
            "grant_type",
            "refresh_token",
            "refresh_token",
            tokens.get("refresh_token").asString()));
  }

  @Test
  void a_code_without_its_proof_key_is_worth_nothing() throws Exception {
    var fields = Map.of("grant_type", "authorization_code", "code", code("senco"));
    var all = new java.util.HashMap<>(fields);
    all.put("redirect_uri", callBack);

    assertThat(browser.token("gateway", "gateway-word", all).get("error").asString())
        .startsWith("invalid");
  }

  @Test
  void the_reporting_service_gets_a_token_for_keys_and_for_nothing_else() throws Exception {
    JsonNode keys =
        browser.token(
            "reporting-service",
            "reporting-word",
            Map.of("grant_type", "client_credentials", "scope", "keys"));
    JsonNode claims = Browser.claims(keys.get("access_token").asString());

    assertThat(claims.get("scope").toString()).isEqualTo("[\"keys\"]");
    assertThat(claims.get("aud").asString()).isEqualTo("waymark");
    assertThat(
            browser
                .token(
                    "reporting-service",
                    "reporting-word",
                    Map.of("grant_type", "client_credentials", "scope", "openid"))
                .get("error")
                .asString())
        .isEqualTo("invalid_scope");
  }

  @Test
  void the_recruitment_service_gets_a_token_for_names_and_none_for_keys() throws Exception {
    for (var scope : List.of("names", "keys")) {
      JsonNode answer =
          browser.token(
              "recruitment-service",
              "recruitment-word",
              Map.of("grant_type", "client_credentials", "scope", scope));
      assertThat(answer.has("access_token")).as(scope).isEqualTo(scope.equals("names"));
    }
  }

  @Test
  void the_notification_service_gets_a_token_for_addresses_and_none_for_keys() throws Exception {
    for (var scope : List.of("addresses", "keys")) {
      JsonNode answer =
          browser.token(
              "notification-service",
              "notification-word",
              Map.of("grant_type", "client_credentials", "scope", scope));
      assertThat(answer.has("access_token")).as(scope).isEqualTo(scope.equals("addresses"));
    }
  }

  @Test
  void a_wrong_password_gets_one_sentence_that_does_not_say_which_part_was_wrong()
      throws Exception {
    for (String username : List.of("senco", "nobody")) {
      var refused =
          browser.send("/sign-in", Map.of("username", username, "password", "not this one"));
      assertThat(Browser.location(refused)).endsWith("/sign-in?error");
    }
    assertThat(browser.open("/sign-in?error").body())
        .contains("There is a problem", "We do not know that username with that password");
  }

  @Test
  void what_cannot_go_on_is_a_page_that_leads_back_in() throws Exception {
    var stale = new Browser(signIn.address()).submit("/sign-in", Map.of("username", "senco"));
    assertThat(stale.statusCode()).isEqualTo(403);
    assertThat(stale.body())
        .contains("This page was open for too long", "href=\"" + gateway.address() + "\"");
    assertThat(browser.open("/oauth2/authorize?client_id=nobody").body())
        .contains("Sign-in cannot go on from here", "Open Waymark");
  }

  @Test
  void the_demonstration_accounts_are_named_without_their_passwords() throws Exception {
    String page = browser.open("/sign-in").body();

    assertThat(page).contains("Demonstration data", "data-manager", "Director of SEND");
    for (String line : Files.readAllLines(folder.resolve("accounts.txt"))) {
      assertThat(page).doesNotContain(line.startsWith("#") ? line : line.split("\t")[1]);
    }
  }

  @Test
  void the_pages_run_no_script() throws Exception {
    assertThat(browser.open("/sign-in").headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy -> assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
  }

  @Test
  void signing_out_ends_this_session_too() throws Exception {
    JsonNode tokens = signedIn("senco");
    var out = signOut(tokens);

    assertThat(Browser.location(out)).isEqualTo(gateway.address() + "/");
    assertThat(Browser.location(browser.open(authorization()))).endsWith("/sign-in");
  }

  @Test
  void signing_out_names_the_id_token_of_the_sign_in_also_after_it_was_renewed() throws Exception {
    JsonNode tokens = signedIn("senco");
    assertThat(renewed(tokens).get("id_token").asString())
        .isNotEqualTo(tokens.get("id_token").asString());

    assertThat(Browser.location(signOut(tokens))).isEqualTo(gateway.address() + "/");
    assertThat(Browser.location(browser.open(authorization()))).endsWith("/sign-in");
  }

  @Test
  void signing_out_in_one_browser_signs_the_person_out_in_all_and_nobody_else() throws Exception {
    JsonNode tokens = signedIn("senco");
    Browser here = browser;
    Browser elsewhere = another("senco");
    Browser somebodyElse = another("head");
    browser = here;
    signOut(tokens);

    assertThat(Browser.location(elsewhere.open(authorization())))
        .as("once more what was asked for, without the session")
        .contains("/oauth2/authorize?");
    assertThat(Browser.location(elsewhere.open(authorization()))).endsWith("/sign-in");
    assertThat(Browser.location(somebodyElse.open(authorization()))).startsWith(callBack);
    JsonNode told = Browser.claims(gateway.told.getLast());
    assertThat(gateway.told).hasSize(1);
    assertThat(told.get("sub"))
        .isEqualTo(Browser.claims(tokens.get("id_token").asString()).get("sub"));
    assertThat(told.get("aud").toString()).contains("gateway");
    assertThat(told.get("events").has("http://schemas.openid.net/event/backchannel-logout"))
        .isTrue();
    assertThat(told.has("nonce")).isFalse();
  }

  private HttpResponse<String> signOut(JsonNode tokens) throws Exception {
    return browser.open(
        "/connect/logout?"
            + Browser.encoded(
                Map.of(
                    "id_token_hint",
                    tokens.get("id_token").asString(),
                    "post_logout_redirect_uri",
                    gateway.address() + "/")));
  }

  private Browser another(String username) throws Exception {
    browser = new Browser(signIn.address());
    signedIn(username);
    return browser;
  }

  @Test
  void without_a_code_nobody_enrols() throws Exception {
    assertThat(browser.open("/enrol?code=").statusCode()).isEqualTo(404);
  }

  private JsonNode signedIn(String username) throws Exception {
    return browser.token(
        "gateway",
        "gateway-word",
        Map.of(
            "grant_type",
            "authorization_code",
            "code",
            code(username),
            "redirect_uri",
            callBack,
            "code_verifier",
            VERIFIER));
  }

  private String code(String username) throws Exception {
    assertThat(Browser.location(browser.open(authorization()))).endsWith("/sign-in");
    var in = browser.send("/sign-in", Map.of("username", username, "password", password(username)));
    String back = Browser.location(browser.open(Browser.location(in)));
    assertThat(back).startsWith(callBack + "?code=");
    return back.replaceAll(".*code=([^&]+).*", "$1");
  }

  private String authorization() throws Exception {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes("US-ASCII"));
    return "/oauth2/authorize?"
        + Browser.encoded(
            Map.of(
                "response_type", "code",
                "client_id", "gateway",
                "scope", "openid profile",
                "redirect_uri", callBack,
                "code_challenge_method", "S256",
                "code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(hash)));
  }

  private String password(String username) throws Exception {
    return Files.readAllLines(folder.resolve("accounts.txt")).stream()
        .map(line -> line.split("\t", -1))
        .filter(columns -> columns[0].equals(username))
        .findFirst()
        .orElseThrow()[1];
  }
}
