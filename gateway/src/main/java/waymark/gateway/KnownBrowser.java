package waymark.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * A browser in which somebody once signed in, by a signed cookie that says nothing of whom (OWASP,
 * device cookies). It is counted by itself: a stranger in the same school, who shares its address,
 * cannot use up what the staff's browsers may ask. The key ends with this process: after a restart
 * a browser is counted by its address until somebody signs in there again.
 */
@Component
class KnownBrowser {
  private static final Duration KNOWN_FOR = Duration.ofDays(30);
  private static final int KEY_BYTES = 32;

  private final byte[] key = new byte[KEY_BYTES];
  private final PublicUrl url;

  KnownBrowser(PublicUrl url) {
    this.url = url;
    new SecureRandom().nextBytes(key);
  }

  /** What this browser is counted under; empty where nobody has signed in, or not for 30 days. */
  Optional<String> of(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, name()))
        .map(Cookie::getValue)
        .map(this::id);
  }

  /** At the end of a sign-in. */
  void remember(HttpServletRequest request, HttpServletResponse response) {
    var id = of(request).orElseGet(() -> UUID.randomUUID().toString());
    var cookie =
        ResponseCookie.from(name(), signed(id))
            .path("/")
            .httpOnly(true)
            .secure(url.https())
            .sameSite("Lax")
            .maxAge(KNOWN_FOR)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  private String name() {
    return url.https() ? "__Host-waymark-browser" : "waymark-browser";
  }

  private String signed(String id) {
    var until = Date.from(Instant.now().plus(KNOWN_FOR));
    var claims = new JWTClaimsSet.Builder().jwtID(id).expirationTime(until).build();
    var text = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
    try {
      text.sign(new MACSigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("a browser's cookie could not be signed", e);
    }
    return text.serialize();
  }

  private @Nullable String id(String text) {
    try {
      var signed = SignedJWT.parse(text);
      if (!signed.verify(new MACVerifier(key))) {
        return null;
      }
      var claims = signed.getJWTClaimsSet();
      return claims.getExpirationTime().before(new Date()) ? null : claims.getJWTID();
    } catch (ParseException | JOSEException notOurs) {
      return null;
    }
  }
}
