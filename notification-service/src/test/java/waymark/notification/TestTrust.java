package waymark.notification;

import java.util.Map;
import waymark.ledger.testing.LedgerTopic;
import waymark.ledger.testing.TestKafka;
import waymark.ledger.testing.TestMongo;
import waymark.ledger.testing.TestSignIn;

/** The topics of the trust whose notifications the tests send; one for all, as its database is. */
final class TestTrust {
  private static final String CELL = "notification-test";
  static final LedgerTopic DIRECTORY = topic("directory");
  static final LedgerTopic CASES = topic("cases");
  static final LedgerTopic SAFEGUARDING = topic("safeguarding");

  private TestTrust() {}

  private static LedgerTopic topic(String ledger) {
    return new LedgerTopic(CELL + "." + ledger, CELL + "/" + ledger + "/1");
  }

  /** All that the service needs to start. */
  static Map<String, Object> settings(int smtpPort, String directoryOwner) {
    return Map.ofEntries(
        Map.entry("server.port", 0),
        Map.entry("management.server.port", 0),
        Map.entry("waymark.sign-in.issuer", TestSignIn.ISSUER),
        Map.entry("waymark.sign-in.jwks-uri", TestSignIn.jwksUri()),
        Map.entry("WAYMARK_CELL", CELL),
        Map.entry("WAYMARK_MONGODB_URI", TestMongo.uri()),
        Map.entry("WAYMARK_KAFKA_BOOTSTRAP", TestKafka.bootstrap()),
        Map.entry("WAYMARK_PUBLIC_URL", "https://waymark.school.example"),
        Map.entry("WAYMARK_NOTICE_MAIL_FROM", "waymark@trust.invalid"),
        Map.entry("WAYMARK_SMTP_HOST", "127.0.0.1"),
        Map.entry("WAYMARK_SMTP_PORT", smtpPort),
        Map.entry("WAYMARK_PUPIL_CASE_URL", directoryOwner),
        Map.entry("WAYMARK_SIGN_IN_TOKEN_URI", directoryOwner + "/token"),
        Map.entry("WAYMARK_CLIENT_ID", "notification-service"),
        Map.entry("WAYMARK_CLIENT_SECRET", "word"));
  }
}
