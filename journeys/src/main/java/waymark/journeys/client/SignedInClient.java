package waymark.journeys.client;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One person, signed in at the gateway. Calls block; not for use by several threads at once. */
public final class SignedInClient {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration CATCHING_UP = Duration.ofMinutes(2);
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final URI gateway;
  private final Cookies cookies = new Cookies();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(cookies.manager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  private @Nullable Promises promises;

  private SignedInClient(URI gateway) {
    this.gateway = gateway;
  }

  /**
   * @param gateway such as http://localhost:8080
   * @throws IllegalStateException where the provider does not accept name and password
   */
  public static SignedInClient signIn(URI gateway, String username, String password) {
    var client = new SignedInClient(gateway);
    var form = client.send(client.request("/oauth2/authorization/waymark").GET());
    var action = SignInForm.read(form.uri(), form.body());
    client.send(
        HttpRequest.newBuilder(action.target())
            .timeout(PATIENCE)
            .header("Content-Type", FormFields.MEDIA_TYPE)
            .POST(BodyPublishers.ofString(action.filledIn(username, password))));
    var session = client.get("/session");
    if (!session.ok() || !session.json().path("signedIn").asBoolean()) {
      throw new IllegalStateException("could not sign in as " + username);
    }
    return client;
  }

  /** Holds every answer from here on to what is promised of its address. */
  public SignedInClient holdingTo(Promises described) {
    promises = described;
    return this;
  }

  public Answer get(String path) {
    return Answer.of(send(request(path).GET()));
  }

  /**
   * Asks again until what {@code at-least} names is in the answer: a read that waited for it in
   * vain tells what it had, and that it is {@code updating}.
   *
   * @param path of a read that answers in JSON
   * @throws IllegalStateException where it is refused, or never gets there
   */
  public Answer getUpToDate(String path) {
    for (var end = Instant.now().plus(CATCHING_UP); ; LockSupport.parkNanos(PAUSE.toNanos())) {
      var answer = get(path).orFail();
      if (!answer.json().path("updating").asBoolean(false)) return answer;
      if (Instant.now().isAfter(end)) {
        throw new IllegalStateException(path + " was still updating after " + CATCHING_UP);
      }
    }
  }

  /** Sends a command under a fresh idempotency key. */
  public Answer post(String path, String json) {
    return post(path, json, null);
  }

  /**
   * @param ifMatch the ETag of what the decision rests on, or null where the command needs none
   */
  public Answer post(String path, String json, @Nullable String ifMatch) {
    var request = command(path, "application/json");
    if (ifMatch != null) request.header("If-Match", ifMatch);
    return Answer.of(send(request.POST(BodyPublishers.ofString(json))));
  }

  public Answer upload(String path, String mediaType, Supplier<InputStream> body) {
    BodyPublisher publisher = BodyPublishers.ofInputStream(body);
    return Answer.of(send(command(path, mediaType).POST(publisher)));
  }

  /**
   * Any request, as it is given: only the session's cookies are added.
   *
   * @param headers names and values by turns
   */
  public Answer send(String method, String path, BodyPublisher body, String... headers) {
    var request = request(path).method(method, body);
    if (headers.length > 0) request.headers(headers);
    return Answer.of(send(request));
  }

  /** Ids of the schools that the directory says the person works with. */
  public List<String> schools() {
    var me = get("/api/directory/me").orFail().json();
    return me.required("schools")
        .valueStream()
        .map(school -> school.required("id").asString())
        .toList();
  }

  /** What a browser would say in its Cookie header, for requests that no client sends. */
  public String cookies() {
    return cookies.header();
  }

  /** Sends a command of any method and type of body, under a fresh idempotency key. */
  public Answer send(String method, String path, String mediaType, String body) {
    return Answer.of(send(command(path, mediaType).method(method, BodyPublishers.ofString(body))));
  }

  private HttpRequest.Builder command(String path, String mediaType) {
    return request(path)
        .header("Content-Type", mediaType)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("X-XSRF-TOKEN", csrfToken());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(gateway.resolve(path)).timeout(PATIENCE);
  }

  public String csrfToken() {
    return cookies.value("XSRF-TOKEN");
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    var response = Sending.by(http, request.build());
    if (promises != null) {
      var asked = response.request(); // the last one, where the answer before led on
      promises.check(asked.method(), asked.uri().getRawPath(), Answer.of(response));
    }
    return response;
  }
}
