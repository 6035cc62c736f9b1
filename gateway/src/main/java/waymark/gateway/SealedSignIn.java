package waymark.gateway;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jose.util.ByteUtils;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/**
 * A request to sign in as text that nobody else can read or make (JWE, A256GCM), under a key that
 * ends with this process: after a restart people begin anew.
 */
@Component
class SealedSignIn {
  /** From being sent to the provider to coming back. */
  static final Duration HELD = Duration.ofMinutes(10);

  private static final JWEHeader SEALING =
      new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM);

  private final byte[] key = new byte[ByteUtils.byteLength(256)];

  SealedSignIn() {
    new SecureRandom().nextBytes(key);
  }

  /**
   * @param wanted the page to go on to
   */
  record Kept(OAuth2AuthorizationRequest request, String wanted) {}

  String seal(OAuth2AuthorizationRequest begun, String wanted) {
    var claims =
        new JWTClaimsSet.Builder()
            .expirationTime(Date.from(Instant.now().plus(HELD)))
            .claim("at", begun.getAuthorizationUri())
            .claim("client", begun.getClientId())
            .claim("back", begun.getRedirectUri())
            .claim("scopes", List.copyOf(begun.getScopes()))
            .claim("state", begun.getState())
            .claim("attributes", begun.getAttributes())
            .claim("wanted", wanted)
            .build();
    var text = new EncryptedJWT(SEALING, claims);
    try {
      text.encrypt(new DirectEncrypter(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("a request to sign in could not be sealed", e);
    }
    return text.serialize();
  }

  /** Null for what was not sealed here, or too long ago. */
  @Nullable Kept open(String text) {
    try {
      var sealed = EncryptedJWT.parse(text);
      sealed.decrypt(new DirectDecrypter(key));
      var claims = sealed.getJWTClaimsSet();
      return claims.getExpirationTime().before(new Date()) ? null : kept(claims);
    } catch (ParseException | JOSEException notOurs) {
      return null;
    }
  }

  private static Kept kept(JWTClaimsSet claims) throws ParseException {
    Map<String, Object> attributes = claims.getJSONObjectClaim("attributes");
    return new Kept(
        OAuth2AuthorizationRequest.authorizationCode()
            .authorizationUri(claims.getStringClaim("at"))
            .clientId(claims.getStringClaim("client"))
            .redirectUri(claims.getStringClaim("back"))
            .scopes(Set.copyOf(claims.getStringListClaim("scopes")))
            .state(claims.getStringClaim("state"))
            .attributes(given -> given.putAll(attributes))
            .build(),
        claims.getStringClaim("wanted"));
  }
}
