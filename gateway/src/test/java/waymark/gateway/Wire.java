package waymark.gateway;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends what no well-behaved client would. */
record Wire(int port) {

  /** The whole answer; the connection is closed after it, by us if not by the gateway. */
  String send(String... lines) throws IOException {
    try (var socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(20_000);
      var request =
          String.join("\r\n", lines) + "\r\n" + (lines[lines.length - 1].isEmpty() ? "" : "\r\n");
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      var answer = new StringBuilder();
      var buffer = new byte[8192];
      var in = socket.getInputStream();
      for (int n; !answer.toString().contains("\r\n\r\n") && (n = in.read(buffer)) > 0; ) {
        answer.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
      }
      return answer.toString();
    }
  }
}
