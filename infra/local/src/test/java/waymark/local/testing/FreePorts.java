package waymark.local.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports nobody listens on, and that no outgoing connection may be given meanwhile. */
public final class FreePorts {
  private static final int LOWEST = 15_000;
  private static final int HIGHEST = 32_000;
  private static final int TRIES = 100;

  private FreePorts() {}

  public static int next() {
    var random = ThreadLocalRandom.current();
    for (int tried = 0; tried < TRIES; tried++) {
      try (var socket =
          new ServerSocket(random.nextInt(LOWEST, HIGHEST), 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      } catch (IOException taken) {
        // Another one, then.
      }
    }
    throw new IllegalStateException("no free port after " + TRIES + " tries");
  }
}
