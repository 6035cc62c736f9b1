package waymark.ledger.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * A provider's signing key and the address its public half is read from, so that a test's tokens
 * pass or fail the same checks as real ones.
 */
public final class TestSignIn {
  public static final String ISSUER = "https://sign-in.test";

  private static final TestSignIn SHARED = new TestSignIn();

  private final RSAKey key;
  private final String jwksUri;

  private TestSignIn() {
    try {
      key = new RSAKeyGenerator(2048).keyID("test").generate();
      var keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/keys",
          exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
          });
      server.start();
      jwksUri = "http://127.0.0.1:%d/keys".formatted(server.getAddress().getPort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** For {@code @DynamicPropertySource}: makes a service under test believe these tokens. */
  public static void settings(DynamicPropertyRegistry registry) {
    registry.add("waymark.sign-in.issuer", () -> ISSUER);
    registry.add("waymark.sign-in.jwks-uri", TestSignIn::jwksUri);
  }

  public static String jwksUri() {
    return SHARED.jwksUri;
  }

  public static RSAKey key() {
    return SHARED.key;
  }

  /** A person's access token. */
  public static String token(String subject) {
    return token(subject, claims -> claims);
  }

  /** A service's own access token with one scope. */
  public static String serviceToken(String client, String scope) {
    return token(client, claims -> claims.claim("scope", List.of(scope)));
  }

  /** A token whose claims were changed before it was signed. */
  public static String token(String subject, UnaryOperator<JWTClaimsSet.Builder> change) {
    var now = Instant.now();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(ISSUER)
            .audience("waymark")
            .subject(subject)
            .issueTime(Date.from(now))
            .notBeforeTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(300)));
    var jwt =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(),
            change.apply(claims).build());
    try {
      jwt.sign(new RSASSASigner(SHARED.key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return jwt.serialize();
  }
}
