package waymark.ledger.testing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/**
 * A class of ours with one mechanism broken, compiled into a folder of its own: put before all else
 * on the class path of a test's process, it shows that the test can fail.
 */
public final class Mutant implements AutoCloseable {

  private final Path folder = TemporaryFiles.directory("mutant");

  /**
   * Compiles a copy of a class of the ledger's.
   *
   * @param name such as {@code store/Sequencer}
   * @param right what stands in its source, exactly once, white space aside
   * @param wrong what the copy has in its place
   */
  public Mutant(String name, String right, String wrong) {
    String source = source(name);
    if (source.split(Pattern.quote(right), -1).length != 2) {
      throw new IllegalArgumentException(
          "%s no longer says '%s' once: break it in another way.".formatted(name, right));
    }
    try {
      Path copy = folder.resolve(name.substring(name.indexOf('/') + 1) + ".java");
      compile(Files.writeString(copy, source.replace(right, wrong)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In one line, and so without comments to the end of a line. */
  private static String source(String name) {
    try {
      return Files.readString(Path.of("src/main/java/waymark/ledger", name + ".java"))
          .replaceAll("(?m)(^|\\s)//.*$", "")
          .replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void compile(Path copy) {
    var said = new StringWriter();
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                said,
                null,
                null,
                List.of("-proc:none", "-d", folder.toString(), "-cp", classpath()),
                null,
                ToolProvider.getSystemJavaCompiler()
                    .getStandardFileManager(null, null, null)
                    .getJavaFileObjects(copy))
            .call();
    if (!compiled) {
      throw new IllegalArgumentException("The broken copy does not compile: " + said);
    }
  }

  private static String classpath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /** What goes before all else on the class path. */
  public String folder() {
    return folder.toString();
  }

  @Override
  public void close() {
    TemporaryFiles.delete(folder);
  }
}
