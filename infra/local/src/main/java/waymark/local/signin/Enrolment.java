package waymark.local.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes the first account of an empty trust, for whoever holds the one-time code. */
@Component
record Enrolment(SignInSettings settings, PasswordEncoder passwords, Directory directory) {
  /** Whether this code opens the page: it is the right one and nobody has used it. */
  boolean open(String code) {
    byte[] expected = settings.firstAdministratorCode().getBytes(StandardCharsets.UTF_8);
    return expected.length > 0
        && MessageDigest.isEqual(expected, code.getBytes(StandardCharsets.UTF_8))
        && settings.accountFile().all().isEmpty();
  }

  /**
   * Makes the account, once the directory has made its holder administrator: an account that may do
   * nothing would use up the code.
   *
   * @throws DirectoryRefused with a sentence for the person
   */
  Account enrol(NewAccount wanted) {
    // From the code, so that trying again after a lost answer names the same person.
    String subject =
        UUID.nameUUIDFromBytes(wanted.code().getBytes(StandardCharsets.UTF_8)).toString();
    directory.makeFirstAdministrator(subject, wanted.name().strip(), wanted.code());
    var account =
        new Account(
            wanted.username().strip(),
            subject,
            wanted.name().strip(),
            "",
            String.valueOf(passwords.encode(wanted.password())));
    settings.accountFile().add(List.of(account));
    return account;
  }
}
