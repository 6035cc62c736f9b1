package waymark.local.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** Waymark's directory, asked in the name of the person who enrols. */
@Component
record Directory(SignInSettings settings, JwtEncoder tokens) {
  void makeFirstAdministrator(String subject, String name, String code) {
    try {
      RestClient.create(settings.pupilCase())
          .post()
          .uri("/api/directory/first-administrator")
          .headers(headers -> headers.setBearerAuth(token(subject)))
          .header("Idempotency-Key", "first-administrator")
          .contentType(MediaType.APPLICATION_JSON)
          .body(Map.of("code", code, "name", name))
          .retrieve()
          .toBodilessEntity();
    } catch (RestClientResponseException refused) {
      throw new DirectoryRefused(
          "Waymark did not take you as its first administrator (it answered %d). Stop Waymark, start it again with --empty and use the link it prints."
              .formatted(refused.getStatusCode().value()));
    } catch (RestClientException silent) {
      throw new DirectoryRefused("Waymark does not answer yet. Wait a moment and try again.");
    }
  }

  private String token(String subject) {
    Instant now = Instant.now();
    var claims =
        JwtClaimsSet.builder()
            .issuer(settings.issuer())
            .subject(subject)
            .audience(TokenClaims.AUDIENCE)
            .issuedAt(now)
            .expiresAt(now.plus(Duration.ofMinutes(1)))
            .build();
    return tokens.encode(JwtEncoderParameters.from(claims)).getTokenValue();
  }
}
