package waymark.ledger.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Free ports and directories that do not outlive the tests. */
public final class TemporaryFiles {

  /** Below those that a system gives to outgoing connections. */
  private static final int LOWEST = 15_000;

  private static final int HIGHEST = 32_000;
  private static final int TRIES = 100;

  /** Processes that run side by side seldom have the same remainder by this, so seldom a port. */
  private static final int PROCESSES = 20;

  private static final int OWN = (int) (ProcessHandle.current().pid() % PROCESSES);

  /** Ports given in this process: nobody may listen there yet, or just not for the moment. */
  private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

  private TemporaryFiles() {}

  public static Path directory(String name) {
    try {
      return Files.createTempDirectory("waymark-" + name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static void delete(Path directory) {
    try (var files = Files.walk(directory)) {
      files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A port where nothing listens and which nobody in this process was given before, nor anybody in
   * another that runs beside it, but by rare chance. It is none that an outgoing connection may be
   * given meanwhile, so that what listens there can end and start again.
   */
  public static int freePort() {
    var random = ThreadLocalRandom.current();
    for (int tried = 0; tried < TRIES; tried++) {
      int port = random.nextInt(LOWEST / PROCESSES, HIGHEST / PROCESSES) * PROCESSES + OWN;
      try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        if (GIVEN.add(port)) {
          return socket.getLocalPort();
        }
      } catch (IOException taken) {
        // Another one, then.
      }
    }
    throw new IllegalStateException("no free port after " + TRIES + " tries");
  }
}
