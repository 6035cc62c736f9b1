package waymark.journeys.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import waymark.journeys.client.SignedInClient;

/** The demonstration accounts as the launcher wrote them, one a line, columns apart by tabs. */
public record DemoAccounts(List<Account> all) {
  /**
   * @param subject what tokens call this person
   */
  public record Account(
      String username, String password, String name, String role, String subject) {
    private static Account read(String line) {
      var columns = line.split("\t", -1);
      return new Account(columns[0], columns[1], columns[2], columns[3], columns[4]);
    }
  }

  public static DemoAccounts read(Path file) {
    try (var lines = Files.lines(file)) {
      var accounts = lines.filter(l -> !l.isBlank() && !l.startsWith("#")).map(Account::read);
      return new DemoAccounts(accounts.toList());
    } catch (IOException e) {
      throw new UncheckedIOException("no demonstration accounts in " + file, e);
    }
  }

  /**
   * @throws IllegalStateException where there is no such account
   */
  public Account called(String username) {
    return all.stream()
        .filter(account -> account.username().equals(username))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no account " + username));
  }

  public SignedInClient signIn(URI gateway, String username) {
    return SignedInClient.signIn(gateway, username, called(username).password());
  }
}
