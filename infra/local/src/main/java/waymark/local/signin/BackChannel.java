package waymark.local.signin;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Tells the gateway that somebody has signed out (OpenID Connect Back-Channel Logout 1.0): all
 * their sessions there end, in whichever browser.
 */
@Component
final class BackChannel {
  private static final Logger LOG = LoggerFactory.getLogger(BackChannel.class);
  private static final String ADDRESS = "/logout/connect/back-channel/waymark";
  private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final SignInSettings settings;
  private final JwtEncoder tokens;
  private final RestClient gateway;

  BackChannel(SignInSettings settings, JwtEncoder tokens) {
    this.settings = settings;
    this.tokens = tokens;
    var http =
        new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(PATIENCE).build());
    http.setReadTimeout(PATIENCE);
    this.gateway = RestClient.builder().requestFactory(http).build();
  }

  /** Where the gateway does not answer, its sessions last as long as they would have. */
  void signedOut(String subject) {
    var form = new LinkedMultiValueMap<String, String>();
    form.add("logout_token", token(subject));
    try {
      gateway
          .post()
          .uri(settings.gateway() + ADDRESS)
          .contentType(MediaType.APPLICATION_FORM_URLENCODED)
          .body(form)
          .retrieve()
          .toBodilessEntity();
    } catch (RestClientException notTold) {
      LOG.warn("The gateway was not told of a sign-out: {}", notTold.getClass().getSimpleName());
    }
  }

  private String token(String subject) {
    Instant now = Instant.now();
    var head = JwsHeader.with(SignatureAlgorithm.RS256).type("logout+jwt").build();
    var claims =
        JwtClaimsSet.builder()
            .issuer(settings.issuer())
            .subject(subject)
            .audience(List.of(Clients.GATEWAY))
            .id(UUID.randomUUID().toString())
            .issuedAt(now)
            .expiresAt(now.plus(Duration.ofMinutes(2)))
            .claim("events", Map.of(EVENT, Map.of()))
            .build();
    return tokens.encode(JwtEncoderParameters.from(head, claims)).getTokenValue();
  }
}
