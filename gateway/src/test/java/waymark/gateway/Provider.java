package waymark.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * An OpenID Connect provider that lets everybody in as the same person: the protocol over HTTP with
 * PKCE, nonce and signatures, and switches for what a test wants to go wrong.
 */
final class Provider {
  final HttpServer server;
  final AtomicInteger renewals = new AtomicInteger();
  volatile int expiresIn = 300;
  volatile boolean renews = true;
  volatile String sid = "session-1";
  volatile String subject = "s-1";

  /** Seconds since somebody was asked for their password; null: it is not said. */
  volatile Long askedAgo = 0L;

  /** Said in place of that; null: nothing is. */
  volatile String askedInstead;

  private final RSAKey key;
  private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
  private final AtomicInteger numbers = new AtomicInteger();

  Provider() throws IOException, JOSEException {
    key = new RSAKeyGenerator(2048).keyID("provider").generate();
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext("/authorize", this::authorize);
    server.createContext("/token", this::token);
    server.createContext(
        "/userinfo", at -> json(at, 200, Map.of("sub", subject, "name", "Demo SENCO")));
    server.createContext(
        "/keys", at -> json(at, 200, new JWKSet(key.toPublicJWK()).toJSONObject()));
    server.start();
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void authorize(HttpExchange at) throws IOException {
    var asked = form(at.getRequestURI().getRawQuery());
    var code = "code-" + numbers.incrementAndGet();
    codes.put(code, asked);
    var back =
        asked.get("redirect_uri")
            + "?code="
            + code
            + "&state="
            + URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8);
    at.getResponseHeaders().set("Location", back);
    at.sendResponseHeaders(302, -1);
    at.close();
  }

  private void token(HttpExchange at) throws IOException {
    var asked = form(new String(at.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    if ("refresh_token".equals(asked.get("grant_type"))) {
      renewals.incrementAndGet();
      json(at, renews ? 200 : 400, renews ? tokens(null) : Map.of("error", "invalid_grant"));
      return;
    }
    var given = codes.remove(String.valueOf(asked.get("code")));
    if (given == null
        || !challenge(asked.get("code_verifier")).equals(given.get("code_challenge"))) {
      json(at, 400, Map.of("error", "invalid_grant"));
      return;
    }
    json(at, 200, tokens(given.get("nonce")));
  }

  private Map<String, Object> tokens(String nonce) {
    var now = Instant.now();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(url(""))
            .subject(subject)
            .audience("gateway")
            .claim("nonce", nonce)
            .claim("name", "Demo SENCO")
            .claim("sid", sid)
            .claim("auth_time", askedInstead == null ? asked(now) : askedInstead)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(300)))
            .build();
    return Map.of(
        "access_token",
        "access-" + numbers.incrementAndGet(),
        "token_type",
        "Bearer",
        "expires_in",
        expiresIn,
        "refresh_token",
        "refresh",
        "scope",
        "openid profile",
        "id_token",
        signed(claims, key));
  }

  private Long asked(Instant now) {
    return askedAgo == null ? null : Long.valueOf(now.getEpochSecond() - askedAgo);
  }

  /** What the provider sends when one of its sessions is over. */
  JWTClaimsSet.Builder logout(String session) {
    var now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(url(""))
        .subject("s-1")
        .audience("gateway")
        .jwtID("logout-" + numbers.incrementAndGet())
        .claim("sid", session)
        .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(120)));
  }

  String signed(JWTClaimsSet claims) {
    return signed(claims, key);
  }

  static String signed(JWTClaimsSet claims, RSAKey key) {
    var jwt =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("provider").build(), claims);
    try {
      jwt.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return jwt.serialize();
  }

  private static String challenge(String verifier) {
    try {
      var hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (Exception e) {
      return "none";
    }
  }

  private static Map<String, String> form(String text) {
    return Arrays.stream(text.split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(p -> p[0], p -> URLDecoder.decode(p[1], StandardCharsets.UTF_8)));
  }

  private static void json(HttpExchange at, int status, Object body) throws IOException {
    var bytes = JsonMapper.shared().writeValueAsBytes(body);
    at.getResponseHeaders().set("Content-Type", "application/json");
    at.sendResponseHeaders(status, bytes.length);
    at.getResponseBody().write(bytes);
    at.close();
  }
}
