package waymark.journeys.badinputs;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.text.ParseException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import waymark.journeys.journey.Stack;

/** A token as the stack's provider signs them, and the same spoilt in one way at a time. */
final class Tokens {
  private final RSAKey key;
  private final String issuer;
  private final String subject;

  Tokens(Stack stack, String subject) {
    this.subject = subject;
    try {
      key = RSAKey.parse(Files.readString(stack.home().resolve("secrets/sign-in.jwk"), UTF_8));
    } catch (IOException | ParseException e) {
      throw new IllegalStateException("the sign-in's key cannot be read", e);
    }
    issuer = "http://localhost:" + stack.part("sign-in").getPort();
  }

  String good() {
    return signed(claims().build(), header().build(), key);
  }

  /** By what is wrong with each. */
  Map<String, String> bad() {
    var now = Instant.now();
    var past = Date.from(now.minusSeconds(600));
    var future = Date.from(now.plusSeconds(600));
    var bad = new LinkedHashMap<String, String>();
    bad.put("expired", signed(claims().expirationTime(past).build()));
    bad.put("without an end", signed(claims().expirationTime(null).build()));
    bad.put("not yet valid", signed(claims().notBeforeTime(future).build()));
    bad.put("for another audience", signed(claims().audience("gateway").build()));
    bad.put("for nobody", signed(claims().audience((String) null).build()));
    bad.put("of another issuer", signed(claims().issuer("https://evil.test").build()));
    bad.put("without a subject", signed(claims().subject(null).build()));
    bad.put("not signed", new PlainJWT(claims().build()).serialize());
    bad.put("with a key of nobody's", signed(claims().build(), header().build(), another()));
    bad.put("signed with the public key", withThePublicKey());
    bad.put("with a key from a path", signed("../../../../dev/null"));
    bad.put("with a key from an address", elsewhere());
    bad.put("altered", altered(good()));
    bad.put("nonsense", "a.b.c");
    return bad;
  }

  private JWTClaimsSet.Builder claims() {
    var now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(issuer)
        .audience("waymark")
        .subject(subject)
        .issueTime(Date.from(now))
        .notBeforeTime(Date.from(now.minusSeconds(5)))
        .expirationTime(Date.from(now.plusSeconds(300)));
  }

  private JWSHeader.Builder header() {
    return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID());
  }

  private String signed(JWTClaimsSet claims) {
    return signed(claims, header().build(), key);
  }

  private String signed(String keyId) {
    return signed(claims().build(), header().keyID(keyId).build(), another());
  }

  private String elsewhere() {
    var header = header().jwkURL(URI.create("http://127.0.0.1:1/keys")).build();
    return signed(claims().build(), header, another());
  }

  private static String signed(JWTClaimsSet claims, JWSHeader header, RSAKey key) {
    try {
      var token = new SignedJWT(header, claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RSAKey another() {
    try {
      return new RSAKeyGenerator(2048).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private String withThePublicKey() {
    try {
      var token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build(),
              claims().build());
      token.sign(new MACSigner(key.toPublicJWK().toRSAPublicKey().getEncoded()));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String altered(String token) {
    var parts = token.split("\\.");
    var claims = new String(Base64.getUrlDecoder().decode(parts[1]), US_ASCII);
    var others = claims.replace("\"sub\":\"", "\"sub\":\"x").getBytes(US_ASCII);
    return parts[0]
        + "."
        + Base64.getUrlEncoder().withoutPadding().encodeToString(others)
        + "."
        + parts[2];
  }
}
