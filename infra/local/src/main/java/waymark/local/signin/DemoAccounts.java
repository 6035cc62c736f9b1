package waymark.local.signin;

import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import waymark.local.stack.Home;
import waymark.local.stack.OwnerOnly;

/** The accounts of the demonstration trust, with passwords no other machine has. */
public final class DemoAccounts {
  private static final List<Map.Entry<String, String>> ROLES =
      List.of(
          Map.entry("senco", "SENCO"),
          Map.entry("head", "Head teacher"),
          Map.entry("director", "Director of SEND"),
          Map.entry("data-manager", "Data manager"),
          Map.entry("administrator", "Trust administrator"));
  private static final String HEADING =
      """
      # Demonstration accounts of this Waymark. The people do not exist.
      # username	password	name	role	subject (how tokens name them)
      """;
  private static final String CONSONANTS = "bdfghjklmnprstvwz";
  private static final String VOWELS = "aeiou";
  private static final SecureRandom RANDOM = new SecureRandom();

  private DemoAccounts() {}

  /** Makes the accounts at the first start; later starts find them. */
  public static void make(Home home) {
    if (Files.exists(home.accounts()) && Files.exists(home.signInAccounts())) {
      return;
    }
    var bcrypt = new BCryptPasswordEncoder();
    var accounts = new ArrayList<Account>();
    var lines = new StringBuilder(HEADING);
    for (var role : ROLES) {
      String password = password();
      String name = "Demo " + role.getValue();
      var account =
          new Account(
              role.getKey(),
              UUID.randomUUID().toString(),
              name,
              role.getValue(),
              "{bcrypt}" + bcrypt.encode(password));
      accounts.add(account);
      lines.append(
          String.join("\t", account.username(), password, name, account.role(), account.subject()));
      lines.append('\n');
    }
    new AccountFile(home.signInAccounts()).add(accounts);
    OwnerOnly.write(home.accounts(), lines.toString());
  }

  /** Three words that can be read out and typed, about 50 random bits, and a number. */
  static String password() {
    var words = new ArrayList<String>();
    for (int i = 0; i < 3; i++) {
      words.add(syllable() + syllable());
    }
    return String.join("-", words) + "-" + (10 + RANDOM.nextInt(90));
  }

  private static String syllable() {
    return "" + pick(CONSONANTS) + pick(VOWELS) + pick(CONSONANTS);
  }

  private static char pick(String from) {
    return from.charAt(RANDOM.nextInt(from.length()));
  }
}
