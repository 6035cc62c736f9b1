package waymark.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import waymark.local.CannotContinue;

/** Commands that run a main class of a built module, in a process of its own. */
public record Jvm(Path root) {
  /**
   * @param megabytes the largest heap
   * @throws CannotContinue if the module was not built, with how to build it
   */
  public List<String> command(String module, String mainClass, int megabytes) {
    Path classPath = root.resolve("target").resolve("app").resolve(module + ".args");
    if (!Files.exists(classPath)) {
      throw new CannotContinue(
          module + " is not built: run ./waymark start, which builds what is missing.");
    }
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + megabytes + "m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        // On two processors, two virtual threads that wait for a class could keep the third, which
        // loads it, from running for ever (JDK-8369238): the gateway has one for each request.
        "-Djdk.virtualThreadScheduler.parallelism=16",
        "-Xshare:auto",
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow",
        "-Daxoniq.update-checker.disabled=true",
        "@" + classPath,
        mainClass);
  }
}
