package waymark.notification;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import waymark.ledger.personal.ClientCredentials;

/**
 * Where members of staff get e-mails: asked of the directory's owner each time, kept nowhere here.
 */
final class StaffAddresses {
  private static final Duration AT_MOST = Duration.ofSeconds(10);
  private static final JsonMapper JSON = JsonMapper.shared();

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final URI addresses;
  private final ClientCredentials credentials;

  StaffAddresses(URI owner, ClientCredentials credentials) {
    this.addresses = owner.resolve("/internal/addresses");
    this.credentials = credentials;
  }

  /**
   * Empty where the person has none.
   *
   * @throws IOException where the directory's owner does not answer
   */
  Optional<String> of(UUID person) throws IOException, InterruptedException {
    return asked(person, Map.of("people", List.of(person)));
  }

  /**
   * The same of somebody who is to be told of what stands in this stream of safeguarding's; empty
   * also where they may not be, and this service does not learn which.
   *
   * @throws IOException where the directory's owner does not answer
   */
  Optional<String> of(UUID person, String about) throws IOException, InterruptedException {
    return asked(person, Map.of("people", List.of(person), "about", about));
  }

  /**
   * As it stood before what the directory recorded at this position; empty where there was none.
   *
   * @throws IOException where the directory's owner does not answer
   */
  Optional<String> before(UUID person, long position) throws IOException, InterruptedException {
    return asked(person, Map.of("people", List.of(person), "before", position));
  }

  private Optional<String> asked(UUID person, Map<String, ?> question)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(addresses)
            .timeout(AT_MOST)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(question)));
    HttpResponse<String> answer = credentials.send(http, request);
    if (answer.statusCode() != 200) {
      throw new IOException("status " + answer.statusCode());
    }
    try {
      var found = JSON.readTree(answer.body()).path("addresses").path(person.toString());
      return Optional.ofNullable(found.asString(null));
    } catch (JacksonException e) {
      throw new IOException("an answer that cannot be read");
    }
  }
}
