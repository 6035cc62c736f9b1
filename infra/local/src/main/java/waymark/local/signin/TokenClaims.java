package waymark.local.signin;

import java.util.List;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** Access tokens are for Waymark's services and name nobody; the name goes to the gateway alone. */
@Component
record TokenClaims(SignInSettings settings) implements OAuth2TokenCustomizer<JwtEncodingContext> {
  static final List<String> AUDIENCE = List.of("waymark");

  @Override
  public void customize(JwtEncodingContext context) {
    if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
      context.getClaims().audience(AUDIENCE);
    } else if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())
        && context.getAuthorizedScopes().contains(OidcScopes.PROFILE)) {
      Authentication person = Objects.requireNonNull(context.getPrincipal());
      settings
          .accountFile()
          .subject(person.getName())
          .ifPresent(account ->
              context
                  .getClaims()
                  .claim("name", account.name())
                  .claim("preferred_username", account.username()));
    }
  }
}
