package waymark.journeys.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Sends a request and waits for its answer, which is text. */
public final class Sending {
  private Sending() {}

  /**
   * @throws UncheckedIOException where nobody answers, with a sentence that names the address
   */
  public static HttpResponse<String> by(HttpClient client, HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (ConnectException e) {
      throw new UncheckedIOException(
          "Nothing answers at %s. Start it first: ./waymark start"
              .formatted(request.uri().resolve("/")),
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for " + request, e);
    }
  }
}
