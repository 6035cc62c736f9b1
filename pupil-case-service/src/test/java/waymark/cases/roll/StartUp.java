package waymark.cases.roll;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import waymark.ledger.testing.TemporaryFiles;

/**
 * What a JVM noted, when it ended, of the first start of the service in this run of the tests, so
 * that the later ones take a fraction of its time. A JVM that cannot make or use it does without.
 */
final class StartUp {
  private static final Path FOLDER = TemporaryFiles.directory("start-up");
  private static final Path CACHE = FOLDER.resolve("service.aot");
  private static final String CLASS_PATH = archives();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> TemporaryFiles.delete(FOLDER)));
  }

  private StartUp() {}

  /** With the class path that belongs to it. */
  static List<String> options() {
    String cache = Files.exists(CACHE) ? "-XX:AOTCache=" : "-XX:AOTCacheOutput=";
    return List.of(cache + CACHE, "-cp", CLASS_PATH);
  }

  /** The tests' class path as archives alone: of folders nothing can be noted. */
  private static String archives() {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> archives = new ArrayList<>();
    for (String each : all.split(File.pathSeparator)) {
      archives.add(
          Files.isDirectory(Path.of(each))
              ? archive(each, FOLDER.resolve(archives.size() + ".jar").toString())
              : each);
    }
    return String.join(File.pathSeparator, archives);
  }

  private static String archive(String folder, String archive) {
    ToolProvider.findFirst("jar")
        .orElseThrow()
        .run(System.out, System.err, "--create", "--no-compress", "-f", archive, "-C", folder, ".");
    return archive;
  }
}
