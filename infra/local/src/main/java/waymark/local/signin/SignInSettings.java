package waymark.local.signin;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the launcher tells the sign-in.
 *
 * @param issuer where browsers find this provider, and its name in tokens
 * @param accounts the file of accounts
 * @param key the file of the key that signs tokens
 * @param demo whether the accounts are demonstration data
 * @param gateway where browsers find Waymark
 * @param pupilCase where the directory answers
 * @param firstAdministratorCode opens the page that makes the first account; empty: no such page
 */
@ConfigurationProperties("waymark.sign-in")
record SignInSettings(
    String issuer,
    Path accounts,
    Path key,
    boolean demo,
    String gateway,
    String gatewayClientSecret,
    String recruitmentClientSecret,
    String reportingClientSecret,
    String notificationClientSecret,
    String pupilCase,
    String firstAdministratorCode) {

  /** The gateway by both names this machine has for itself: people type either. */
  List<String> gateways() {
    return List.of(gateway, gateway.replace("//localhost", "//127.0.0.1"));
  }

  AccountFile accountFile() {
    return new AccountFile(accounts);
  }
}
