package waymark.journeys.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import waymark.journeys.client.Promises;
import waymark.journeys.client.SignedInClient;
import waymark.journeys.demo.DemoAccounts;

/**
 * A running stack in local mode, found by its folder.
 *
 * @param root the source tree, for the contracts
 * @param home its folder, {@code WAYMARK_HOME}
 * @param elsewhere the database, where it is not the stack's own; else empty
 */
public record Stack(Path root, Path home, String elsewhere) {
  public static Stack running() {
    var root = Path.of(System.getenv().getOrDefault("WAYMARK_ROOT", "")).toAbsolutePath();
    return at(root, root.resolve(System.getenv().getOrDefault("WAYMARK_HOME", ".waymark")));
  }

  /** On the database that WAYMARK_MONGODB_URI names, as it did for the start. */
  public static Stack at(Path root, Path home) {
    return new Stack(root, home, System.getenv().getOrDefault("WAYMARK_MONGODB_URI", ""));
  }

  public URI gateway() {
    return URI.create("http://localhost:" + port("gateway"));
  }

  public String databaseUri() {
    return elsewhere.isEmpty()
        ? "mongodb://127.0.0.1:" + port("database") + "/?directConnection=true"
        : elsewhere;
  }

  public String broker() {
    return "127.0.0.1:" + port("broker");
  }

  /** A part at its own port, past the gateway; {@code -management} for where it is operated. */
  public URI part(String name) {
    return URI.create("http://127.0.0.1:" + port(name));
  }

  /** Where people sign in, by the name that tokens give it. */
  public URI provider() {
    return URI.create("http://localhost:" + port("sign-in"));
  }

  /** One of the words only this stack knows. */
  public String secret(String name) {
    try {
      return Files.readString(home.resolve("secrets").resolve(name)).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("no secret " + name + " in " + home, e);
    }
  }

  public Path logs() {
    return home.resolve("logs");
  }

  /** The page that shows every e-mail that was sent. */
  public URI mails() {
    return URI.create("http://127.0.0.1:" + port("mail-inbox"));
  }

  /** Somebody whose every answer is held to contracts/openapi. */
  public SignedInClient signIn(String account) {
    return accounts().signIn(gateway(), account).holdingTo(promises());
  }

  /** What contracts/openapi says of every address. */
  public Promises promises() {
    return Promises.in(root);
  }

  public DemoAccounts accounts() {
    return DemoAccounts.read(home.resolve("accounts.txt"));
  }

  private String port(String part) {
    var ports = new Properties();
    try (var text = Files.newBufferedReader(home.resolve("ports"))) {
      ports.load(text);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Nothing was ever started in %s. Start it first: ./waymark start".formatted(home), e);
    }
    return Objects.requireNonNull(ports.getProperty(part), () -> "no port of " + part);
  }
}
