package waymark.gateway;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** Tokens live in the session and end with it; the browser never sees one. */
@Configuration(proxyBeanMethods = false)
class SignInClient {

  @Bean
  ClientRegistrationRepository registrations(SignInProvider provider, PublicUrl url) {
    return new InMemoryClientRegistrationRepository(provider.registration(url));
  }

  @Bean
  OAuth2AuthorizedClientRepository tokens() {
    return new HttpSessionOAuth2AuthorizedClientRepository();
  }

  @Bean
  OAuth2AuthorizedClientManager tokenManager(
      ClientRegistrationRepository registrations, OAuth2AuthorizedClientRepository tokens) {
    var manager = new DefaultOAuth2AuthorizedClientManager(registrations, tokens);
    manager.setAuthorizedClientProvider(
        OAuth2AuthorizedClientProviderBuilder.builder().authorizationCode().refreshToken().build());
    return manager;
  }
}
