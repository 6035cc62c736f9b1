package waymark.local.signin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import waymark.local.stack.Home;
import waymark.local.stack.OwnerOnly;

/** The accounts, in a file only its owner may read. Read at each question: it is small. */
public record AccountFile(Path path) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** All accounts, in the order in which they were added; none when there is no file. */
  public List<Account> all() {
    if (!Files.exists(path)) {
      return List.of();
    }
    return JSON.readValue(Home.read(path, "[]"), new TypeReference<List<Account>>() {});
  }

  /** The account a person means; usernames do not depend on capitals. */
  Optional<Account> named(String username) {
    return all().stream().filter(a -> a.username().equalsIgnoreCase(username.strip())).findFirst();
  }

  Optional<Account> subject(String subject) {
    return all().stream().filter(a -> a.subject().equals(subject)).findFirst();
  }

  /** Adds accounts whose usernames are not taken. */
  public synchronized void add(List<Account> more) {
    var accounts = new ArrayList<>(all());
    more.stream().filter(a -> named(a.username()).isEmpty()).forEach(accounts::add);
    OwnerOnly.write(path, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(accounts));
  }
}
