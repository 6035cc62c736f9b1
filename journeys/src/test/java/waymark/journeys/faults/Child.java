package waymark.journeys.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A process to be killed, stopped and woken. However this JVM ends, it ends too: a shell holds it
 * by this JVM's pipe.
 */
final class Child implements AutoCloseable {
  private static final String HELD =
      """
      exec 3<&0
      log=$1; shift
      "$@" >>"$log" 2>&1 3<&- & pid=$!
      echo $pid
      (cat <&3 >/dev/null; kill -9 $pid) 2>/dev/null & guard=$!
      wait $pid; status=$?
      kill $guard 2>/dev/null
      exit $status\
      """;

  private final Path log;
  private final Process shell;
  private final ProcessHandle process;

  private Child(Path log, Process shell, ProcessHandle process) {
    this.log = log;
    this.shell = shell;
    this.process = process;
  }

  /**
   * @param log what it writes is added to this file
   */
  static Child start(Path log, List<String> command, Map<String, String> environment) {
    var held = new ArrayList<>(List.of("sh", "-c", HELD, "sh", log.toString()));
    held.addAll(command);
    var builder = new ProcessBuilder(held).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(environment);
    try {
      Process shell = builder.start();
      String pid = shell.inputReader(StandardCharsets.US_ASCII).readLine();
      return new Child(log, shell, ProcessHandle.of(Long.parseLong(pid)).orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean alive() {
    return shell.isAlive();
  }

  /** As kill -9; returns when it is gone. */
  void kill() {
    process.destroyForcibly();
    exitStatus();
  }

  /** Asks it to end, as a service manager does; returns when it has. */
  void end() {
    process.destroy();
    exitStatus();
  }

  /** It runs no more, and knows nothing of it. */
  void stop() {
    signal("STOP");
  }

  /** It goes on where it was stopped. */
  void wake() {
    signal("CONT");
  }

  private void signal(String name) {
    signal(name, process.pid());
  }

  /** Sends a process a signal. */
  static void signal(String name, long pid) {
    try {
      int exit = new ProcessBuilder("kill", "-" + name, "" + pid).start().waitFor();
      if (exit != 0) {
        throw new IllegalStateException("no process to send " + name);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * Waits until it has ended; 137 where it was killed, by whomever.
   *
   * @throws AssertionError where it goes on and on; it is killed then
   */
  int exitStatus() {
    try {
      if (!shell.waitFor(Trust.LONG)) {
        process.destroyForcibly();
        throw new AssertionError("It still ran after " + Trust.LONG + ":\n" + lastLines());
      }
      return shell.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** How often it, or whoever wrote to the same file before it, has said this. */
  long said(String words) {
    try {
      return Files.readString(log, StandardCharsets.ISO_8859_1)
          .lines()
          .filter(line -> line.contains(words))
          .count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its last lines, for whoever has to find out. */
  String lastLines() {
    try {
      var lines = Files.readString(log, StandardCharsets.ISO_8859_1).lines().toList();
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What each thread of a JVM that neither goes on nor dies is at. */
  String threads() {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    var dump = new ProcessBuilder(jcmd.toString(), "" + process.pid(), "Thread.print");
    try {
      return new String(
          dump.redirectErrorStream(true).start().getInputStream().readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Override
  public void close() {
    kill();
  }
}
