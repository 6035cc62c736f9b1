package waymark.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A shell that waits for the end of a pipe only the launcher holds. However the launcher ends, the
 * pipe ends with it, and the shell then ends the parts that were left behind.
 */
final class Guardian implements AutoCloseable {
  private static final String WAIT = "trap '' INT HUP; cat >/dev/null; exec \"$@\"";

  private final Process shell;

  private Guardian(Process shell) {
    this.shell = shell;
  }

  static Guardian start(Home home) {
    var command = new ArrayList<>(Processes.ownSession());
    command.addAll(List.of("sh", "-c", WAIT, "guardian"));
    command.addAll(new Jvm(home.root()).command("local", "waymark.local.Waymark", 48));
    command.add("sweep");
    var builder = new ProcessBuilder(command);
    builder.redirectErrorStream(true);
    builder.redirectOutput(
        ProcessBuilder.Redirect.appendTo(OwnerOnly.touch(home.log("guardian")).toFile()));
    try {
      return new Guardian(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parts have ended in order: nothing to guard. */
  @Override
  public void close() {
    shell.descendants().forEach(ProcessHandle::destroy);
    shell.destroy();
  }
}
