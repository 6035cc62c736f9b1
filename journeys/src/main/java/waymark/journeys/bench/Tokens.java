package waymark.journeys.bench;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import waymark.ledger.testing.TestSignIn;

/** Access tokens that the services measured believe, good for as long as a benchmark may take. */
public final class Tokens {
  private Tokens() {}

  public static String of(String subject) {
    return TestSignIn.token(
        subject, claims -> claims.expirationTime(Date.from(Instant.now().plusSeconds(86_400))));
  }

  /** Where a service finds what to check them with. */
  public static Map<String, String> settings() {
    return Map.of(
        "WAYMARK_SIGN_IN_ISSUER",
        TestSignIn.ISSUER,
        "WAYMARK_SIGN_IN_JWKS_URI",
        TestSignIn.jwksUri());
  }
}
