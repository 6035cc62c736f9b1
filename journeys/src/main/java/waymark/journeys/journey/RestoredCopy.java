package waymark.journeys.journey;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * A backup that was taken earlier, brought into a home of its own beside the stack it is of, with
 * the erasure list that was exported since: as after a fire, when that list is all that is newer.
 */
final class RestoredCopy implements AutoCloseable {
  private static final Duration EXPORTED = Duration.ofMinutes(3);
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final Path CHECKPOINTS = Path.of("data", "checkpoints");

  private final Stack original;
  private final Path folder;
  private final Path backup;
  private final Path home;
  private final int port;

  /** Takes the backup. */
  RestoredCopy(Stack original) throws IOException {
    this.original = original;
    this.folder = Files.createTempDirectory(original.home(), "restored-");
    this.backup = folder.resolve("backup");
    this.home = folder.resolve("home");
    this.port = freePort();
    var _ = Operator.of(original).does("backup", "--out", backup.toString());
  }

  /** Returns once this erasure has been exported: that is done at an interval. */
  void awaitExported(String subject) throws IOException {
    for (var end = Instant.now().plus(EXPORTED); ; LockSupport.parkNanos(PAUSE.toNanos())) {
      if (lists(subject)) return;
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("no erasure list names " + subject + " after " + EXPORTED);
      }
    }
  }

  private boolean lists(String subject) throws IOException {
    for (var list : erasureLists()) {
      if (Files.readAllLines(list).contains(subject)) return true;
    }
    return false;
  }

  private List<Path> erasureLists() throws IOException {
    try (var files = Files.walk(original.home().resolve(CHECKPOINTS))) {
      return files.filter(each -> each.endsWith("erased.txt")).toList();
    }
  }

  /** Restores it and starts everything on it. */
  Stack started() throws IOException {
    copy(backup.resolve("checkpoints"), home.resolve(CHECKPOINTS));
    for (var list : erasureLists()) {
      var path = original.home().relativize(list).toString();
      Files.copy(list, home.resolve(path), StandardCopyOption.REPLACE_EXISTING);
    }
    var program = original.home().resolve("bin");
    if (Files.isDirectory(program)) Files.createSymbolicLink(home.resolve("bin"), program);
    var _ = operator().does("restore", backup.toString());
    var _ = operator().does("start", "--detach");
    return new Stack(original.root(), home, "");
  }

  /** Checks the restored record, against what was signed before the backup and since. */
  void verify() {
    var _ = operator().does("verify");
  }

  private Operator operator() {
    // A database elsewhere holds the original: the copy has its own.
    var settings = Map.of("WAYMARK_MONGODB_URI", "", "WAYMARK_PORT", "" + port);
    return new Operator(original.root(), home, settings);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var all = Files.walk(from)) {
      for (var each : all.toList()) {
        var target = to.resolve(from.relativize(each).toString());
        if (Files.isDirectory(each)) Files.createDirectories(target);
        else Files.copy(each, target);
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (Files.exists(home)) {
      var _ = operator().does("stop");
    }
    try (var all = Files.walk(folder)) {
      for (var each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
    }
  }
}
