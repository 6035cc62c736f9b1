package waymark.journeys.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests over kept connections and reads the answers, no more: on a machine that runs both
 * the callers and the called, a client that costs little leaves the room to what is measured.
 */
public final class Connections {
  private final int port;
  private final Queue<Open> free = new ConcurrentLinkedQueue<>();

  public Connections(int port) {
    this.port = port;
  }

  private record Open(Socket socket, InputStream in) {}

  /** An answer's status and content. */
  public record Answered(int status, String body) {}

  /** POSTs JSON; {@code headers} are whole lines, each with its end. */
  public Answered post(String path, String headers, String json) throws IOException {
    byte[] body = json.getBytes(UTF_8);
    String head =
        "POST %s HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: %d\r\n%s\r\n"
            .formatted(path, body.length, headers);
    return ask(head + json);
  }

  /** GETs what is at a path; {@code headers} as above. */
  public Answered get(String path, String headers) throws IOException {
    return ask("GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\n%s\r\n".formatted(path, headers));
  }

  private Answered ask(String request) throws IOException {
    @Nullable Open kept = free.poll();
    Open connection = kept == null ? open() : kept;
    connection.socket().getOutputStream().write(request.getBytes(UTF_8));
    return answer(connection);
  }

  /** Closes what is open: a server drops a connection that was idle for long. */
  public void renew() throws IOException {
    for (Open open = free.poll(); open != null; open = free.poll()) {
      open.socket().close();
    }
  }

  private Open open() throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    return new Open(socket, new BufferedInputStream(socket.getInputStream()));
  }

  private Answered answer(Open open) throws IOException {
    var read = new ReadAnswer(open.in());
    if (read.last()) {
      open.socket().close();
    } else {
      free.add(open);
    }
    return new Answered(read.status(), read.body());
  }
}
