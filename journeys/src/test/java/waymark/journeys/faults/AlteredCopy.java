package waymark.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * A class of the ledger with a rule taken out or a clock set wrong, made from its source as it
 * stands and seen by nothing but the process that is started with it: main code needs no switch for
 * tests.
 */
final class AlteredCopy {
  private final Path folder;
  private final String type;
  private String source;

  /**
   * @param folder where the copy may lie
   * @param type full name of the class
   */
  AlteredCopy(Path folder, String type) {
    this.folder = folder.resolve("altered-" + UUID.randomUUID());
    this.type = type;
    Path file = Path.of("ledger/src/main/java", type.replace('.', '/') + ".java");
    try {
      source = Files.readString(BuiltModules.ROOT.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts something else in the place of what is said there first. */
  AlteredCopy saying(String instead, String of) {
    assertThat(source).as("what is altered is where it was").contains(of);
    int at = source.indexOf(of);
    source = source.substring(0, at) + instead + source.substring(at + of.length());
    return this;
  }

  /**
   * The folder of classes to start a process with.
   *
   * @param module whose libraries it is compiled with
   */
  Path compiled(String module) {
    try {
      Files.createDirectories(folder);
      Path file = folder.resolve(type.substring(type.lastIndexOf('.') + 1) + ".java");
      Files.writeString(file, source);
      var options = Stream.of("-d", folder.toString(), "-proc:none", "-nowarn", "-cp");
      var all = Stream.concat(options, Stream.of(BuiltModules.classPath(module), file.toString()));
      var javac = ToolProvider.findFirst("javac").orElseThrow();
      assertThat(javac.run(System.out, System.err, all.toArray(String[]::new))).isZero();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
