package waymark.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** After twenty idle minutes a passer-by finds a computer whose owner the provider still knows. */
class PasswordAskedTest extends GatewayTest {

  @Test
  void theProviderIsToAskWhereItLastDidLongerAgoThanASessionMayBeIdle() {
    assertThat(Browser.location(begun())).contains("max_age=1200").doesNotContain("prompt");
  }

  @Test
  void whoWasAskedLatelyIsLetInWithoutBeingAskedAgain() {
    PROVIDER.askedAgo = 1_199L;
    signIn();
    assertThat(browser.get("/session").body()).contains("\"signedIn\":true");
  }

  @ParameterizedTest
  @CsvSource({
    ",auth_time is missing",
    "1300,last did too long ago",
    "86400,last did too long ago",
    "-3600,clocks"
  })
  void whoWasNotAskedIsNotLetInWhateverTheRequestHadSaid(Long ago, String told) {
    PROVIDER.askedAgo = ago;
    var asked = Browser.location(begun());
    var cutOut = asked.replace("&max_age=1200", "");
    assertThat(cutOut).isNotEqualTo(asked);

    var page = browser.open(Browser.location(browser.open(cutOut)));

    assertThat(page.statusCode()).isEqualTo(401);
    assertThat(page.body()).contains("You are not signed in", told, "Sign in again");
    assertThat(browser.cookie("waymark")).isEmpty();
    assertProblem(browser.get("/api/cases/x"), 401, "not-signed-in");
  }

  @Test
  void whatIsNoTimeIsNone() {
    PROVIDER.askedInstead = "just now";
    var page = browser.openThrough("/");
    assertThat(page.statusCode()).isEqualTo(401);
    assertThat(page.body()).contains("auth_time is missing");
  }

  @Test
  void aSessionThatIsThereEndsWithASignInThatIsRefused() {
    signIn();
    PROVIDER.askedAgo = 1_300L;
    assertThat(browser.openThrough("/oauth2/authorization/waymark").statusCode()).isEqualTo(401);
    assertProblem(browser.get("/api/cases/x"), 401, "not-signed-in");
  }

  @Test
  void aScriptThatBringsSuchACodeIsToldThatNobodyIsSignedIn() {
    PROVIDER.askedAgo = null;
    var back = Browser.location(browser.open(Browser.location(begun())));
    assertProblem(browser.get(back), 401, "not-signed-in");
  }

  private HttpResponse<String> begun() {
    return browser.open("/oauth2/authorization/waymark?continue=/register");
  }
}
