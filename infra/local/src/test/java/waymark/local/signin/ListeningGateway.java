package waymark.local.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Where the gateway would be: hears what the sign-in tells it. */
final class ListeningGateway implements AutoCloseable {
  /** The logout tokens that came, in order. */
  final List<String> told = new CopyOnWriteArrayList<>();

  private final HttpServer server;

  ListeningGateway() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/logout/connect/back-channel/waymark",
        exchange -> {
          var form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
          told.add(form.replace("logout_token=", ""));
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
