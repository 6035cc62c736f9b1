package waymark.local.stack;

import java.util.List;
import java.util.Optional;

/** Ends everything a start started, whether or not its launcher still lives. */
public final class Stop {
  static final String LAUNCHER = "launcher";

  /** Those in front before those they stand on. */
  static final List<List<String>> ORDER =
      List.of(
          List.of("demo", "gateway"),
          List.of("notification", "reporting", "recruitment", "pupil-case"),
          List.of("mail", "sign-in", "broker"),
          List.of("database"));

  private Stop() {}

  /** Ends the launcher, which ends its parts, and then whatever is left. Says what it did. */
  public static String all(Home home) {
    Optional<ProcessHandle> launcher = launcher(home).running();
    launcher.ifPresent(l -> Processes.end(List.of(l)));
    int left = parts(home);
    launcher(home).forget();
    if (launcher.isEmpty() && left == 0) {
      return "Waymark was not running.";
    }
    return "Waymark has stopped. Its data stay in " + home.path() + ".";
  }

  /** Ends parts whose launcher is gone; leaves those of a living one alone. */
  public static void sweep(Home home) {
    HomeLock.take(home)
        .ifPresent(lock -> {
          try (lock) {
            parts(home);
            launcher(home).forget();
          }
        });
  }

  /** Ends the parts that run, in order; returns how many did. */
  static int parts(Home home) {
    int ended = 0;
    for (List<String> group : ORDER) {
      List<ProcessFile> files =
          group.stream().map(name -> new ProcessFile(home.processFile(name))).toList();
      List<ProcessHandle> running =
          files.stream().map(ProcessFile::running).flatMap(Optional::stream).toList();
      Processes.end(running);
      files.forEach(ProcessFile::forget);
      ended += running.size();
    }
    return ended;
  }

  static ProcessFile launcher(Home home) {
    return new ProcessFile(home.processFile(LAUNCHER));
  }
}
