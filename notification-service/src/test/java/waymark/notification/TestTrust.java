package waymark.notification;

import java.util.Map;
import java.util.UUID;
import waymark.ledger.testing.LedgerTopic;
import waymark.ledger.testing.TestKafka;
import waymark.ledger.testing.TestMongo;
import waymark.ledger.testing.TestSignIn;

/**
 * A trust whose notifications a test sends: topics that no other one has, and an empty database, so
 * that nothing waits that is another's.
 */
final class TestTrust implements AutoCloseable {
  private final String cell = "notification-" + UUID.randomUUID();
  final LedgerTopic directory = topic("directory");
  final LedgerTopic cases = topic("cases");
  final LedgerTopic safeguarding = topic("safeguarding");

  TestTrust() {
    TestMongo.client().getDatabase("notification").drop();
  }

  private LedgerTopic topic(String ledger) {
    return new LedgerTopic(cell + "." + ledger, cell + "/" + ledger + "/1");
  }

  /** All that the service needs to start. */
  Map<String, Object> settings(int smtpPort, String directoryOwner) {
    return Map.ofEntries(
        Map.entry("server.port", 0),
        Map.entry("management.server.port", 0),
        Map.entry("waymark.sign-in.issuer", TestSignIn.ISSUER),
        Map.entry("waymark.sign-in.jwks-uri", TestSignIn.jwksUri()),
        Map.entry("WAYMARK_CELL", cell),
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

  @Override
  public void close() {
    directory.close();
    cases.close();
    safeguarding.close();
  }
}
