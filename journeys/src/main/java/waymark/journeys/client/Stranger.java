package waymark.journeys.client;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Somebody at the door whom nobody knows yet, who follows no redirect unless told to. */
public final class Stranger {
  private static final int MOST_STEPS = 10;

  private final URI gateway;
  private final Cookies cookies = new Cookies();
  private final HttpClient http;

  /**
   * @param from an address of this machine, or null for the usual one
   */
  public Stranger(URI gateway, @Nullable InetAddress from) {
    this.gateway = gateway;
    var client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies.manager());
    this.http = (from == null ? client : client.localAddress(from)).build();
  }

  public Stranger(URI gateway) {
    this(gateway, null);
  }

  /** As a script asks. */
  public Answer get(String address, String... headers) {
    var request = HttpRequest.newBuilder(gateway.resolve(address));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** As a browser opens a page. */
  public Answer open(String address) {
    return get(address, "Accept", "text/html", "Sec-Fetch-Mode", "navigate");
  }

  public Answer post(String address, String body, String... headers) {
    var request = HttpRequest.newBuilder(gateway.resolve(address)).headers(headers);
    return send(request.POST(BodyPublishers.ofString(body)));
  }

  /**
   * Signs in, as far as the address to which the provider sends the browser back.
   *
   * @param start the gateway's address that begins it
   */
  public URI untilSentBack(String start, String username, String password) {
    var page = gateway.resolve(start);
    var answer = open(start);
    for (int step = 0; answer.status() == 302 && step < MOST_STEPS; step++) {
      page = page.resolve(location(answer));
      answer = open(page.toString());
    }
    var form = SignInForm.read(page, answer.text());
    var type = FormFields.MEDIA_TYPE;
    page = form.target();
    answer = post(page.toString(), form.filledIn(username, password), "Content-Type", type);
    for (int step = 0; answer.status() == 302 && step < MOST_STEPS; step++) {
      page = page.resolve(location(answer));
      if (page.getPath().startsWith("/login/oauth2/code/")) return page;
      answer = open(page.toString());
    }
    throw new IllegalStateException("the provider sent nobody back, but " + answer.status());
  }

  /** Whether the gateway knows who this is. */
  public boolean signedIn() {
    return get("/session").orFail().json().required("signedIn").asBoolean();
  }

  /** The value of a cookie; empty where there is none. */
  public String cookie(String name) {
    return cookies.value(name);
  }

  public static String location(Answer answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private Answer send(HttpRequest.Builder request) {
    return Answer.of(Sending.by(http, request.timeout(Duration.ofMinutes(1)).build()));
  }
}
