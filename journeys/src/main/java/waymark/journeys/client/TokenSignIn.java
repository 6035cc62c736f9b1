package waymark.journeys.client;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gets a person's access token the way the gateway does (authorisation code with PKCE), so that a
 * service can be asked past the gateway with the very token it would see.
 */
public final class TokenSignIn {
  private final URI provider;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
          .build();

  private TokenSignIn(URI provider) {
    this.provider = provider;
  }

  /**
   * @param provider where people sign in
   * @param secret with which the gateway fetches tokens
   */
  public static String token(
      URI provider, URI gateway, String secret, String username, String password) {
    var pkce = Pkce.next();
    var code = new TokenSignIn(provider).code(gateway, username, password, pkce.challenge());
    return code.brought(secret, pkce.verifier())
        .orFail()
        .json()
        .required("access_token")
        .asString();
  }

  /**
   * What the provider answers to whoever brings a code with another verifier than its own.
   *
   * @param verifier null to leave it out
   */
  public static Answer withVerifier(
      URI provider,
      URI gateway,
      String secret,
      String username,
      String password,
      @Nullable String verifier) {
    var own = Pkce.next().challenge();
    return new TokenSignIn(provider)
        .code(gateway, username, password, own)
        .brought(secret, verifier);
  }

  private CodeGiven code(URI gateway, String username, String password, String challenge) {
    String back = gateway + "/login/oauth2/code/waymark";
    var asked =
        Map.of(
            "response_type", "code",
            "client_id", "gateway",
            "redirect_uri", back,
            "scope", "openid",
            "state", "s",
            "code_challenge_method", "S256",
            "code_challenge", challenge);
    URI next = provider.resolve("/oauth2/authorize?" + FormFields.encoded(asked));
    HttpResponse<String> page = follow(get(next));
    SignInForm signIn = SignInForm.read(page.uri(), page.body());
    URI code = redirected(follow(post(signIn.target(), signIn.filledIn(username, password)), back));
    return new CodeGiven(provider, back, codeOf(code.getRawQuery()));
  }

  private static String codeOf(String query) {
    for (String part : query.split("&")) {
      if (part.startsWith("code=")) return part;
    }
    throw new IllegalStateException("the provider gave no code");
  }

  private HttpResponse<String> follow(HttpRequest.Builder request) {
    return follow(request, "nowhere");
  }

  /** Follows redirects as far as the address that is not the provider's own. */
  private HttpResponse<String> follow(HttpRequest.Builder request, String upTo) {
    var answer = send(request);
    while (answer.statusCode() / 100 == 3 && !redirected(answer).toString().startsWith(upTo)) {
      answer = send(get(redirected(answer)));
    }
    return answer;
  }

  private URI redirected(HttpResponse<String> answer) {
    return answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
  }

  private HttpRequest.Builder get(URI address) {
    return request(address).header("Accept", "text/html").GET();
  }

  private HttpRequest.Builder post(URI address, String form) {
    return request(address)
        .header("Accept", "text/html")
        .header("Content-Type", FormFields.MEDIA_TYPE)
        .POST(BodyPublishers.ofString(form));
  }

  private static HttpRequest.Builder request(URI address) {
    return HttpRequest.newBuilder(address);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    return Sending.by(http, request.build());
  }
}
