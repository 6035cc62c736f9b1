package waymark.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Keeps the session that a person has at the provider as long as the one here: a provider may end
 * its own so long after the last token was asked for, whatever is done here with that token.
 */
@Component
class ProvidersSession {
  private final ClientRegistrationRepository registrations;
  private final OAuth2AuthorizedClientRepository tokens;

  ProvidersSession(
      ClientRegistrationRepository registrations, OAuth2AuthorizedClientRepository tokens) {
    this.registrations = registrations;
    this.tokens = tokens;
  }

  /**
   * Renews the person's token where it would end before their session does.
   *
   * @throws org.springframework.security.oauth2.core.OAuth2AuthorizationException as the provider
   *     refuses, or does not answer
   */
  void prolong(Authentication person, HttpServletRequest request) {
    var session = request.getSession();
    var renewing = new DefaultOAuth2AuthorizedClientManager(registrations, tokens);
    var idle = Duration.ofSeconds(session.getMaxInactiveInterval());
    renewing.setAuthorizedClientProvider(
        OAuth2AuthorizedClientProviderBuilder.builder()
            .refreshToken(renewal -> renewal.clockSkew(idle))
            .build());
    var ask =
        OAuth2AuthorizeRequest.withClientRegistrationId(SignInProvider.ID)
            .principal(person)
            .attribute(HttpServletRequest.class.getName(), request)
            .build();
    synchronized (WebUtils.getSessionMutex(session)) {
      renewing.authorize(ask);
    }
  }
}
