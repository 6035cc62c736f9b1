package waymark.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The folder one stack keeps everything in: {@code WAYMARK_HOME}, by default {@code .waymark}.
 *
 * @param root the source tree, where the built parts are
 * @param path the folder itself, absolute
 */
public record Home(Path root, Path path) {
  /** Reads where things are from the environment; a relative home counts from the source tree. */
  public static Home of(Map<String, String> environment) {
    Path root = Path.of(environment.getOrDefault("WAYMARK_ROOT", "")).toAbsolutePath().normalize();
    return new Home(
        root, root.resolve(environment.getOrDefault("WAYMARK_HOME", ".waymark")).normalize());
  }

  public Path ports() {
    return path.resolve("ports");
  }

  /** For people: the demonstration accounts with their passwords. */
  public Path accounts() {
    return path.resolve("accounts.txt");
  }

  /** For the sign-in: accounts with the hashes of their passwords. */
  public Path signInAccounts() {
    return secret("accounts.json");
  }

  public Path secret(String name) {
    return path.resolve("secrets").resolve(name);
  }

  public Path data(String part) {
    return path.resolve("data").resolve(part);
  }

  public Path log(String part) {
    return path.resolve("logs").resolve(part + ".log");
  }

  public Path processFile(String part) {
    return path.resolve("run").resolve(part + ".pid");
  }

  /** Says in one word what was loaded at first start: {@code demo} or {@code empty}. */
  public Path trustFile() {
    return path.resolve("trust");
  }

  public Path demoLoadedFile() {
    return path.resolve("demo-loaded");
  }

  /** Whether this home holds, or will hold, the demonstration trust. */
  public boolean demo() {
    return !read(trustFile(), "demo").equals("empty");
  }

  /** The name of this trust's cell; it stands in every ledger's name and may never change. */
  public String cell() {
    return demo() ? "demo" : "trust";
  }

  /** The file's text without surrounding blanks, or the given text when there is no file. */
  public static String read(Path file, String otherwise) {
    try {
      return Files.exists(file) ? Files.readString(file).strip() : otherwise;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
