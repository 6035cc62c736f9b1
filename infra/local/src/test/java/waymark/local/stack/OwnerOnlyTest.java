package waymark.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.local.signin.AccountFile;
import waymark.local.signin.DemoAccounts;

class OwnerOnlyTest {
  @TempDir private Path folder;

  @Test
  void accounts_and_secrets_may_be_read_by_their_owner_only() throws IOException {
    var home = new Home(folder, folder.resolve("home"));
    DemoAccounts.make(home);
    new Secrets(home).word(Secrets.GATEWAY_CLIENT);

    for (Path file :
        new Path[] {home.accounts(), home.signInAccounts(), home.secret(Secrets.GATEWAY_CLIENT)}) {
      assertThat(permissions(file)).as("%s", file).isEqualTo("rw-------");
      assertThat(permissions(file.getParent())).as("%s", file.getParent()).isEqualTo("rwx------");
    }
  }

  @Test
  void passwords_are_made_once_and_kept_as_hashes_for_the_sign_in() throws IOException {
    var home = new Home(folder, folder.resolve("home"));
    DemoAccounts.make(home);
    String printed = Files.readString(home.accounts());
    DemoAccounts.make(home);

    assertThat(home.accounts()).hasContent(printed);
    var accounts = new AccountFile(home.signInAccounts()).all();
    assertThat(accounts)
        .hasSize(DemoAccounts.count())
        .extracting("passwordHash")
        .asString()
        .contains("{bcrypt}$2a$");
    for (String line : printed.lines().filter(l -> !l.startsWith("#")).toList()) {
      assertThat(Files.readString(home.signInAccounts())).doesNotContain(line.split("\t", -1)[1]);
    }
  }

  @Test
  void a_home_of_an_earlier_release_is_given_the_accounts_it_lacks_and_keeps_its_own()
      throws IOException {
    var home = new Home(folder, folder.resolve("home"));
    DemoAccounts.make(home);
    var lines = Files.readAllLines(home.accounts());
    var file = new AccountFile(home.signInAccounts());
    var first = file.all().subList(0, 1);
    Files.delete(home.signInAccounts());
    file.add(first);
    OwnerOnly.write(home.accounts(), String.join("\n", lines.subList(0, 3)) + "\n");
    DemoAccounts.make(home);

    assertThat(Files.readAllLines(home.accounts()))
        .hasSameSizeAs(lines)
        .startsWith(lines.subList(0, 3).toArray(String[]::new));
    assertThat(file.all()).hasSize(DemoAccounts.count()).startsWith(first.getFirst());
  }

  @Test
  void secrets_are_made_once_and_differ() {
    var secrets = new Secrets(new Home(folder, folder));

    assertThat(secrets.word("one")).isEqualTo(secrets.word("one")).hasSize(32);
    assertThat(secrets.word("one")).isNotEqualTo(secrets.word("two"));
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
