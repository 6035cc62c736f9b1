package waymark.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** A service behind the gateway that remembers what reached it. */
final class Service {
  final HttpServer server;
  final AtomicReference<Headers> headers = new AtomicReference<>();
  final AtomicReference<String> asked = new AtomicReference<>();
  final AtomicLong received = new AtomicLong();
  volatile CountDownLatch firstMegabyte = new CountDownLatch(1);

  Service() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/",
        at -> {
          headers.set(at.getRequestHeaders());
          asked.set(at.getRequestMethod() + " " + at.getRequestURI());
          received.set(0);
          var buffer = new byte[64 * 1024];
          for (int n; (n = at.getRequestBody().read(buffer)) >= 0; ) {
            if (received.addAndGet(n) >= 1_000_000) {
              firstMegabyte.countDown();
            }
          }
          var answer = "{\"from\":\"service\"}".getBytes();
          at.getResponseHeaders().set("Content-Type", "application/json");
          at.getResponseHeaders().set("Waymark-Position", "cases=7");
          at.getResponseHeaders().set("Waymark-Unverified-Since", "2026-11-22T08:00:00Z");
          at.getResponseHeaders().set("ETag", "\"4\"");
          at.getResponseHeaders().set("Set-Cookie", "inner=1");
          at.sendResponseHeaders(200, answer.length);
          at.getResponseBody().write(answer);
          at.close();
        });
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }
}
