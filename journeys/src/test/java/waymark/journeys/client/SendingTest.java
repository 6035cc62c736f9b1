package waymark.journeys.client;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;

class SendingTest {
  @Test
  void where_nobody_answers_the_address_is_named_and_what_to_do() throws Exception {
    int port;
    try (var free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    var asked = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/me")).build();
    try (var http = HttpClient.newHttpClient()) {
      assertThatThrownBy(() -> Sending.by(http, asked))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessage(
              "Nothing answers at http://localhost:%d/. Start it first: ./waymark start", port);
    }
  }
}
