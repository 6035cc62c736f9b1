package waymark.local.signin;

import java.nio.file.Files;
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
          Map.entry("class-teacher", "Class teacher"),
          Map.entry("teaching-assistant", "Teaching assistant"),
          Map.entry("dsl", "Designated safeguarding lead"),
          Map.entry("deputy-dsl", "Deputy safeguarding lead"),
          Map.entry("governor", "SEND governor"),
          Map.entry("panel-member", "Interview panel member"),
          Map.entry("trustee", "Trustee"),
          Map.entry("trust-analyst", "Trust analyst"),
          Map.entry("administrator", "Trust administrator"));
  private static final String HEADING =
      """
      # Demonstration accounts of this Waymark. The people do not exist.
      # username	password	name	role	subject (how tokens name them)
      """;

  private DemoAccounts() {}

  /** Makes the accounts at the first start; later starts make those that a newer build adds. */
  public static void make(Home home) {
    var file = new AccountFile(home.signInAccounts());
    // Both or neither: a password that was not written down is of no use to anybody.
    boolean begun = Files.exists(home.accounts()) && Files.exists(home.signInAccounts());
    var lines = new StringBuilder(begun ? Home.read(home.accounts(), "") + "\n" : HEADING);
    var bcrypt = new BCryptPasswordEncoder();
    var accounts = new ArrayList<Account>();
    for (var role : ROLES) {
      if (begun && file.named(role.getKey()).isPresent()) {
        continue;
      }
      String password = SpokenPassword.next();
      var account =
          new Account(
              role.getKey(),
              UUID.randomUUID().toString(),
              "Demo " + role.getValue(),
              role.getValue(),
              "{bcrypt}" + bcrypt.encode(password));
      accounts.add(account);
      lines.append(
          String.join(
              "\t",
              account.username(),
              password,
              account.name(),
              account.role(),
              account.subject()));
      lines.append('\n');
    }
    if (!accounts.isEmpty()) {
      file.add(accounts);
      OwnerOnly.write(home.accounts(), lines.toString());
    }
  }

  /** How many there are: another number than at the last start means people to be added. */
  public static int count() {
    return ROLES.size();
  }
}
