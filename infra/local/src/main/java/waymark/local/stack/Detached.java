package waymark.local.stack;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import waymark.local.CannotContinue;

/** Starts a launcher in the background and stays only until it is ready. */
public final class Detached {
  private Detached() {}

  /**
   * Shows what the launcher says until everything runs.
   *
   * @return whether everything came up
   * @throws CannotContinue if a launcher runs already: its log is left as it is
   */
  public static boolean start(Home home, List<String> arguments, PrintStream out)
      throws IOException, InterruptedException {
    if (Stop.launcher(home).running().isPresent()) {
      throw Start.alreadyRunning(home);
    }
    OwnerOnly.folder(home.path());
    Path log = home.log(Stop.LAUNCHER);
    OwnerOnly.write(log, "");
    var command = new ArrayList<>(Processes.ownSession());
    command.addAll(new Jvm(home.root()).command("local", "waymark.local.Waymark", 64));
    command.addAll(arguments);
    Process launcher =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    var interrupted = new Thread(launcher::destroy);
    Runtime.getRuntime().addShutdownHook(interrupted);
    boolean ready = follow(log, launcher, out);
    Runtime.getRuntime().removeShutdownHook(interrupted);
    return ready;
  }

  private static boolean follow(Path log, Process launcher, PrintStream out)
      throws IOException, InterruptedException {
    try (var lines = new RandomAccessFile(log.toFile(), "r")) {
      while (true) {
        boolean ended = !launcher.isAlive();
        for (String line = next(lines); line != null; line = next(lines)) {
          out.println(line);
          if (line.equals(Start.READY)) {
            return true;
          }
        }
        if (ended) {
          return false;
        }
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
  }

  /** The next whole line, or null while it is not yet written to its end. */
  private static @org.jspecify.annotations.Nullable String next(RandomAccessFile lines)
      throws IOException {
    long before = lines.getFilePointer();
    String line = lines.readLine();
    if (line == null) {
      return null;
    }
    boolean whole = lines.length() > before + line.length();
    if (!whole) {
      lines.seek(before);
      return null;
    }
    return new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
