package waymark.journeys.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import waymark.ledger.testing.TestSignIn;

/** Where a service gets the token with which it asks another. */
final class ServiceTokens implements AutoCloseable {
  private final HttpServer server;

  /**
   * @param scope what the token is good for
   */
  ServiceTokens(String client, String scope) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/",
          exchange -> {
            String token = TestSignIn.serviceToken(client, scope);
            byte[] answer =
                "{\"access_token\":\"%s\",\"expires_in\":300}".formatted(token).getBytes(UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
          });
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String uri() {
    return "http://127.0.0.1:%d/".formatted(server.getAddress().getPort());
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
