package waymark.gateway;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;

/** What the provider is asked for when somebody signs in. */
@Configuration(proxyBeanMethods = false)
class SignInRequests {
  private static final Logger LOG = LoggerFactory.getLogger(SignInRequests.class);

  @Bean
  OAuth2AuthorizationRequestResolver asked(
      ClientRegistrationRepository registrations, SignInProvider provider, Idle idle) {
    if (provider.asks() == Asks.PROVIDER_DECIDES) {
      LOG.warn(
          "WAYMARK_SIGN_IN_ASKS=provider-decides: after {} idle minutes whoever comes to that"
              + " computer is let in wherever the sign-in provider does not ask for a password",
          idle.most().toMinutes());
    }
    var requests = new DefaultOAuth2AuthorizationRequestResolver(registrations);
    requests.setAuthorizationRequestCustomizer(asked ->
        asked.additionalParameters(given -> given.putAll(provider.asks().parameters(idle.most()))));
    return requests;
  }
}
