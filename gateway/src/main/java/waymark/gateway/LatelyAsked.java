package waymark.gateway;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Lets nobody in whom the provider last asked for their password longer ago than a session may be
 * idle, by {@code auth_time} of the ID token (OpenID Connect Core 3.1.3.7): what a request asked
 * for can be cut out of the address by whoever sits at the browser.
 */
@Component
final class LatelyAsked extends OidcUserService {
  private final Asks asks;
  private final Idle idle;
  private final InstantSource clock = InstantSource.system();

  LatelyAsked(SignInProvider provider, Idle idle) {
    this.asks = provider.asks();
    this.idle = idle;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest signIn) {
    var asked =
        signIn.getIdToken().getClaims().get(IdTokenClaimNames.AUTH_TIME) instanceof Instant at
            ? at
            : null;
    var refusal = AuthTime.against(asked, clock.instant(), idle.most());
    if (refusal != null && asks != Asks.PROVIDER_DECIDES) {
      throw new OAuth2AuthenticationException(refusal.code());
    }
    return super.loadUser(signIn);
  }
}
