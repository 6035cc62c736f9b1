package waymark.local.signin;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;

/**
 * Knows an authorization by each ID token it ever had: whoever signs out names the one they signed
 * in with, and since then it may have been renewed (OpenID Connect RP-Initiated Logout 1.0, 2).
 */
@Component
class EarlierIdTokens implements OAuth2AuthorizationService {
  private final OAuth2AuthorizationService kept = new InMemoryOAuth2AuthorizationService();
  private final Map<String, String> idByToken = new ConcurrentHashMap<>();

  @Override
  public void save(OAuth2Authorization authorization) {
    kept.save(authorization);
    var token = authorization.getToken(OidcIdToken.class);
    if (token != null) {
      idByToken.put(token.getToken().getTokenValue(), authorization.getId());
    }
  }

  @Override
  public void remove(OAuth2Authorization authorization) {
    kept.remove(authorization);
    idByToken.values().removeIf(authorization.getId()::equals);
  }

  @Override
  public @Nullable OAuth2Authorization findById(String id) {
    return kept.findById(id);
  }

  @Override
  public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
    boolean isIdToken = type != null && type.getValue().equals(OidcParameterNames.ID_TOKEN);
    String id = isIdToken ? idByToken.get(token) : null;
    return id == null ? kept.findByToken(token, type) : kept.findById(id);
  }
}
