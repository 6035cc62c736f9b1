package waymark.local.stack;

import java.util.HashMap;
import java.util.Map;

/** The settings each service is started with: the same names as anywhere else it runs. */
final class ServiceSettings {
  static final String TRUST_KEY = "trust.key";
  static final String CHECKPOINT_KEY = "checkpoint.key";

  /** Reporting owns no ledger, and cannot sign as one that does. */
  static final String READS_KEY = "reporting-reads.key";

  private final Home home;
  private final Ports ports;
  private final Secrets secrets;
  private final String databaseUri;

  ServiceSettings(Home home, Ports ports, String databaseUri) {
    this.home = home;
    this.ports = ports;
    this.secrets = new Secrets(home);
    this.databaseUri = databaseUri;
  }

  /** Where the browser finds the sign-in; also the issuer named in every token. */
  String signIn() {
    return "http://localhost:" + ports.of("sign-in");
  }

  /** Where the browser finds Waymark. */
  String gateway() {
    return "http://localhost:" + ports.of(Ports.GATEWAY);
  }

  /** Settings of one service, with its own ports. */
  Map<String, String> of(String service) {
    var settings = new HashMap<String, String>();
    settings.put("WAYMARK_CELL", home.cell());
    settings.put("WAYMARK_MONGODB_URI", databaseUri);
    settings.put("WAYMARK_KAFKA_BOOTSTRAP", "127.0.0.1:" + ports.of("broker"));
    settings.put("WAYMARK_SIGN_IN_ISSUER", signIn());
    settings.put("WAYMARK_SIGN_IN_JWKS_URI", url("sign-in") + "/oauth2/jwks");
    settings.put("SERVER_PORT", String.valueOf(ports.of(service)));
    settings.put("MANAGEMENT_SERVER_PORT", String.valueOf(ports.of(service + "-management")));
    switch (service) {
      case "pupil-case" -> {
        ledgerOwner(settings, service);
        // On one machine the database knows no users; anywhere else this is a user of its own.
        settings.put("WAYMARK_SAFEGUARDING_MONGODB_URI", databaseUri);
        settings.put("WAYMARK_SAFEGUARDING_KEYS_URI", databaseUri);
        settings.put("WAYMARK_STAGING_DIR", home.data("staging").toString());
        settings.put("WAYMARK_FIRST_ADMINISTRATOR_CODE", firstAdministratorCode());
      }
      case "recruitment" -> {
        ledgerOwner(settings, service);
        asks(settings, "recruitment-service", Secrets.RECRUITMENT_CLIENT);
      }
      case "reporting" -> {
        settings.put("WAYMARK_KEY_HOLDER_URL", url("pupil-case"));
        settings.put("WAYMARK_SIGN_IN_TOKEN_URI", url("sign-in") + "/oauth2/token");
        settings.put("WAYMARK_CHECKPOINT_DIR", home.data("checkpoints").toString());
        settings.put("WAYMARK_CHECKPOINT_KEY_FILE", home.secret(READS_KEY).toString());
        settings.put("WAYMARK_CLIENT_ID", "reporting-service");
        settings.put("WAYMARK_CLIENT_SECRET", secrets.word(Secrets.REPORTING_CLIENT));
      }
      case "notification" -> ofNotification(settings);
      case Ports.GATEWAY -> ofGateway(settings);
      default -> {} // the others need no more
    }
    return settings;
  }

  private void ledgerOwner(Map<String, String> settings, String service) {
    settings.put("WAYMARK_KEYS_URI", databaseUri);
    settings.put("WAYMARK_TRUST_KEY_FILE", home.secret(TRUST_KEY).toString());
    settings.put("WAYMARK_CHECKPOINT_DIR", home.data("checkpoints").toString());
    settings.put("WAYMARK_CHECKPOINT_KEY_FILE", home.secret(CHECKPOINT_KEY).toString());
    settings.put("WAYMARK_CHECKPOINT_MAIL_TO", "governors@trust.invalid");
    settings.put("WAYMARK_CHECKPOINT_MAIL_FROM", "waymark@trust.invalid");
    mail(settings);
  }

  private void mail(Map<String, String> settings) {
    settings.put("WAYMARK_SMTP_HOST", "127.0.0.1");
    settings.put("WAYMARK_SMTP_PORT", String.valueOf(ports.of("mail")));
  }

  private void ofNotification(Map<String, String> settings) {
    mail(settings);
    settings.put("WAYMARK_PUBLIC_URL", gateway());
    settings.put("WAYMARK_NOTICE_MAIL_FROM", "waymark@trust.invalid");
    asks(settings, "notification-service", Secrets.NOTIFICATION_CLIENT);
  }

  /** A service that asks the directory's, signed in as itself. */
  private void asks(Map<String, String> settings, String client, String secret) {
    settings.put("WAYMARK_PUPIL_CASE_URL", url("pupil-case"));
    settings.put("WAYMARK_SIGN_IN_TOKEN_URI", url("sign-in") + "/oauth2/token");
    settings.put("WAYMARK_CLIENT_ID", client);
    settings.put("WAYMARK_CLIENT_SECRET", secrets.word(secret));
  }

  private void ofGateway(Map<String, String> settings) {
    settings.put("WAYMARK_PUPIL_CASE_URL", url("pupil-case"));
    settings.put("WAYMARK_RECRUITMENT_URL", url("recruitment"));
    settings.put("WAYMARK_REPORTING_URL", url("reporting"));
    settings.put("WAYMARK_NOTIFICATION_URL", url("notification"));
    settings.put("WAYMARK_SIGN_IN_AUTHORIZATION_URI", signIn() + "/oauth2/authorize");
    settings.put("WAYMARK_SIGN_IN_TOKEN_URI", url("sign-in") + "/oauth2/token");
    settings.put("WAYMARK_SIGN_IN_USER_INFO_URI", url("sign-in") + "/userinfo");
    settings.put("WAYMARK_SIGN_IN_END_SESSION_URI", signIn() + "/connect/logout");
    // Demonstration data and journeys come as one person, faster than anybody clicks.
    settings.put("WAYMARK_LIMIT_PER_PERSON", "60000");
    settings.put("WAYMARK_LIMIT_PER_ADDRESS", "60000");
    settings.put("WAYMARK_LIMIT_SIGN_INS_PER_ADDRESS", "300");
    settings.put("WAYMARK_CLIENT_ID", "gateway");
    settings.put("WAYMARK_CLIENT_SECRET", secrets.word(Secrets.GATEWAY_CLIENT));
  }

  Map<String, String> ofSignIn() {
    var settings = new HashMap<String, String>();
    settings.put("SERVER_PORT", String.valueOf(ports.of("sign-in")));
    settings.put("WAYMARK_SIGN_IN_ISSUER", signIn());
    settings.put("WAYMARK_SIGN_IN_ACCOUNTS", home.signInAccounts().toString());
    settings.put("WAYMARK_SIGN_IN_KEY", home.secret("sign-in.jwk").toString());
    settings.put("WAYMARK_SIGN_IN_DEMO", String.valueOf(home.demo()));
    settings.put("WAYMARK_GATEWAY_URL", gateway());
    settings.put("WAYMARK_GATEWAY_CLIENT_SECRET", secrets.word(Secrets.GATEWAY_CLIENT));
    settings.put("WAYMARK_RECRUITMENT_CLIENT_SECRET", secrets.word(Secrets.RECRUITMENT_CLIENT));
    settings.put("WAYMARK_REPORTING_CLIENT_SECRET", secrets.word(Secrets.REPORTING_CLIENT));
    settings.put("WAYMARK_NOTIFICATION_CLIENT_SECRET", secrets.word(Secrets.NOTIFICATION_CLIENT));
    settings.put("WAYMARK_PUPIL_CASE_URL", url("pupil-case"));
    // In a demonstration the loader uses the code; on the page it would be a back door.
    settings.put("WAYMARK_FIRST_ADMINISTRATOR_CODE", home.demo() ? "" : firstAdministratorCode());
    return settings;
  }

  String firstAdministratorCode() {
    return secrets.word(Secrets.FIRST_ADMINISTRATOR);
  }

  private String url(String part) {
    return "http://127.0.0.1:" + ports.of(part);
  }
}
