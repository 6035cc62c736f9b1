package waymark.local.stack;

import java.util.ArrayList;
import java.util.List;
import waymark.local.signin.AccountFile;

/** What a person needs to know once everything runs. */
record Banner(Home home, Ports ports) {
  List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add("");
    lines.add("  Open        http://localhost:" + ports.of(Ports.GATEWAY));
    if (home.demo()) {
      lines.add("  Demonstration data: the trust, its schools and its people are made up.");
      lines.add("  Accounts    (kept in " + home.accounts() + ")");
      Home.read(home.accounts(), "")
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(a -> lines.add(String.format("    %-18s %-26s %s", a[0], a[1], a[3])));
    } else if (new AccountFile(home.signInAccounts()).all().isEmpty()) {
      String code = new Secrets(home).word(Secrets.FIRST_ADMINISTRATOR);
      lines.add("  First administrator: open this link once and choose a password");
      lines.add("    http://localhost:%d/enrol?code=%s".formatted(ports.of("sign-in"), code));
    }
    lines.add("  Mail        http://localhost:" + ports.of("mail-inbox"));
    lines.add("  Stop with Ctrl-C, or ./waymark stop");
    return lines;
  }
}
