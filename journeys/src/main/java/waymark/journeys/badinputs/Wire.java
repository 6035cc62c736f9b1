package waymark.journeys.badinputs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;

/** Sends what no HTTP client would. */
final class Wire implements AutoCloseable {
  private static final int PATIENCE = 30_000;
  private final Socket socket;

  Wire(URI server) throws IOException {
    socket = new Socket(server.getHost(), server.getPort());
    socket.setSoTimeout(PATIENCE);
  }

  /** Sends lines, each ended as HTTP ends them; an empty one ends the head. */
  Wire say(String... lines) throws IOException {
    return send(String.join("\r\n", lines) + "\r\n");
  }

  Wire send(String bytes) throws IOException {
    socket.getOutputStream().write(bytes.getBytes(ISO_8859_1));
    socket.getOutputStream().flush();
    return this;
  }

  /** Tells the other side that nothing more will come. */
  Wire end() throws IOException {
    socket.shutdownOutput();
    return this;
  }

  /** All that comes until the other side closes. */
  String untilClosed() throws IOException {
    try {
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    } catch (SocketException cutOff) {
      return "";
    }
  }

  /** What comes until a head is complete and its body has begun, or the other side closes. */
  String answer() throws IOException {
    var heard = new StringBuilder();
    var buffer = new byte[16_384];
    for (int n; heard.indexOf("\r\n\r\n") < 0; ) {
      n = socket.getInputStream().read(buffer);
      if (n < 0) break;
      heard.append(new String(buffer, 0, n, ISO_8859_1));
    }
    return heard.toString();
  }

  /** Whether something has come already. */
  boolean isAnswered() throws IOException {
    return socket.getInputStream().available() > 0;
  }

  /** Sends one byte, then listens for so long; false once the other side has closed. */
  boolean trickle(int millis) throws IOException {
    try {
      socket.setSoTimeout(millis);
      send("x");
      return socket.getInputStream().read() >= 0;
    } catch (SocketTimeoutException nothingYet) {
      return true;
    } catch (SocketException cutOff) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
