package waymark.ledger.http;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import waymark.ledger.testing.TestSignIn;

/** Bad inputs 33 and 34: what is not a valid token is answered 401, always the same. */
class TokensTest extends GuardedAppTest {

  @Test
  void noTokenIs401WithAChallenge() {
    var answer = http.get("/api/me", null);
    assertProblem(answer, 401, "not-signed-in");
    Assertions.assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
  }

  @Test
  void anAddressThatDoesNotExistIsNotToldToStrangers() {
    assertProblem(http.get("/nothing/here", null), 401, "not-signed-in");
  }

  @Test
  void aValidTokenIsAccepted() {
    Assertions.assertThat(http.get("/api/me", SENCO).statusCode()).isEqualTo(200);
  }

  @Test
  void anExpiredTokenIs401() {
    refused(
        TestSignIn.token(
            "senco", claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(120)))));
  }

  @Test
  void aTokenWithoutExpiryIs401() {
    refused(TestSignIn.token("senco", claims -> claims.expirationTime(null)));
  }

  @Test
  void aTokenNotYetValidIs401() {
    refused(
        TestSignIn.token(
            "senco", claims -> claims.notBeforeTime(Date.from(Instant.now().plusSeconds(600)))));
  }

  @Test
  void aTokenForAnotherAudienceIs401() {
    refused(TestSignIn.token("senco", claims -> claims.audience("elsewhere")));
    refused(TestSignIn.token("senco", claims -> claims.audience((String) null)));
  }

  @Test
  void aTokenOfAnotherIssuerIs401() {
    refused(TestSignIn.token("senco", claims -> claims.issuer("https://elsewhere.test")));
  }

  @Test
  void aTokenWithoutSubjectIs401() {
    refused(TestSignIn.token(null));
  }

  @Test
  void anUnsignedTokenIs401() {
    refused(new PlainJWT(claims()).serialize());
  }

  @Test
  void aTokenSignedWithThePublicKeyAsSecretIs401() throws Exception {
    var secret = TestSignIn.key().toRSAPublicKey().getEncoded();
    var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims());
    token.sign(new MACSigner(secret));
    refused(token.serialize());
  }

  @Test
  void aTokenThatBringsOrNamesItsOwnKeyIs401() throws Exception {
    var own = new RSAKeyGenerator(2048).keyID("../../etc/passwd").generate();
    var header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .keyID(own.getKeyID())
            .jwk(own.toPublicJWK())
            .jwkURL(URI.create("http://127.0.0.1:1/keys"))
            .build();
    var token = new SignedJWT(header, claims());
    token.sign(new RSASSASigner(own));
    refused(token.serialize());
  }

  /** Somebody else's key under our key's name, and an address where it could be fetched. */
  @Test
  void aKeyIsFetchedFromNowhereButTheProvider() throws Exception {
    var asked = new AtomicInteger();
    var elsewhere = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    elsewhere.createContext("/", exchange -> asked.incrementAndGet());
    elsewhere.start();
    var keys = URI.create("http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/keys");
    var own = new RSAKeyGenerator(2048).keyID("test").generate();
    var header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .keyID("test")
            .jwkURL(keys)
            .x509CertURL(keys)
            .build();
    var token = new SignedJWT(header, claims());
    token.sign(new RSASSASigner(own));
    refused(token.serialize());
    elsewhere.stop(0);
    Assertions.assertThat(asked).hasValue(0);
  }

  @Test
  void theNameOfAKeyIsNoPathAndNoQuery() throws Exception {
    for (var kid : List.of("../../../../dev/null", "test/../test", "test' OR '1'='1", "")) {
      var header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(kid).build();
      var token = new SignedJWT(header, claims());
      token.sign(new MACSigner(new byte[32]));
      refused(token.serialize());
    }
  }

  @Test
  void thePublicKeyAsItIsPublishedIsNoSecretEither() throws Exception {
    var published = TestSignIn.key().toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8);
    var header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("test").build();
    var token = new SignedJWT(header, claims());
    token.sign(new MACSigner(published));
    refused(token.serialize());
  }

  @Test
  void aTokenThatWasChangedOrHasNoSignatureIs401() {
    var parts = SENCO.split("\\.");
    refused(parts[0] + "." + parts[1] + ".");
    refused(parts[0] + "." + parts[1]);
    var other = TestSignIn.token("newcomer").split("\\.");
    refused(parts[0] + "." + other[1] + "." + parts[2]);
  }

  @Test
  void noneIsNoAlgorithmHoweverItIsSpelt() {
    var encoder = Base64.getUrlEncoder().withoutPadding();
    for (var none : List.of("none", "None", "NONE", "nOnE")) {
      var header = "{\"alg\":\"" + none + "\"}";
      var claims = claims().toString();
      refused(
          encoder.encodeToString(header.getBytes(StandardCharsets.UTF_8))
              + "."
              + encoder.encodeToString(claims.getBytes(StandardCharsets.UTF_8))
              + ".");
    }
  }

  @Test
  void aTokenWithoutIssuerIs401() {
    refused(TestSignIn.token("senco", claims -> claims.issuer(null)));
  }

  /** What the gateway learns a person's name from is for the gateway alone. */
  @Test
  void anIdTokenIs401() {
    refused(TestSignIn.token("senco", claims -> claims.audience("gateway")));
  }

  @Test
  void aTokenInTheAddressIsNone() {
    assertProblem(http.get("/api/me?access_token=" + SENCO, null), 401, "not-signed-in");
  }

  @Test
  void anotherRsaAlgorithmIs401() throws Exception {
    var token =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.PS256).keyID("test").build(), claims());
    token.sign(new RSASSASigner(TestSignIn.key()));
    refused(token.serialize());
  }

  private void refused(String token) {
    assertProblem(http.get("/api/me", token), 401, "not-signed-in");
  }

  private static JWTClaimsSet claims() {
    return new JWTClaimsSet.Builder()
        .issuer(TestSignIn.ISSUER)
        .audience(List.of("waymark"))
        .subject("senco")
        .expirationTime(Date.from(Instant.now().plusSeconds(300)))
        .build();
  }
}
