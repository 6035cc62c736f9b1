package waymark.local.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of this machine that nobody listens on. */
final class FreePort {
  /** Below the range from which systems take ports for outgoing connections. */
  private static final int LOWEST = 20_000;

  private static final int HIGHEST = 29_999;

  private FreePort() {}

  static boolean taken(int port) {
    try (var ours = new ServerSocket()) {
      ours.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException listening) {
      return true;
    }
    // Some systems let a second program bind the loopback address of a port another one holds.
    try (var theirs = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return theirs.isConnected();
    } catch (IOException nobody) {
      return false;
    }
  }

  static int besides(Map<String, Integer> others) {
    while (true) {
      int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST + 1);
      if (!others.containsValue(port) && !taken(port)) {
        return port;
      }
    }
  }
}
