package waymark.local.signin;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The programs that may ask for tokens: the gateway for people, three services for themselves. */
@Configuration
class Clients {
  static final String GATEWAY = "gateway";
  private static final String CALL_BACK = "/login/oauth2/code/waymark";
  private static final Duration WORKING_DAY = Duration.ofHours(10);

  @Bean
  RegisteredClientRepository registeredClients(SignInSettings settings) {
    return new InMemoryRegisteredClientRepository(
        gateway(settings),
        service("recruitment-service", settings.recruitmentClientSecret(), "names"),
        service("reporting-service", settings.reportingClientSecret(), "keys"),
        service("notification-service", settings.notificationClientSecret(), "addresses"));
  }

  private static RegisteredClient gateway(SignInSettings settings) {
    return RegisteredClient.withId(GATEWAY)
        .clientId(GATEWAY)
        .clientSecret("{noop}" + settings.gatewayClientSecret())
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
        .redirectUris(uris -> settings.gateways().forEach(g -> uris.add(g + CALL_BACK)))
        .postLogoutRedirectUris(
            uris -> settings.gateways().forEach(g -> uris.addAll(List.of(g, g + "/"))))
        .scope(OidcScopes.OPENID)
        .scope(OidcScopes.PROFILE)
        .clientSettings(ClientSettings.builder().requireProofKey(true).build())
        .tokenSettings(
            TokenSettings.builder()
                .accessTokenTimeToLive(Duration.ofMinutes(10))
                .refreshTokenTimeToLive(WORKING_DAY)
                .reuseRefreshTokens(true)
                .build())
        .build();
  }

  private static RegisteredClient service(String name, String secret, String scope) {
    return RegisteredClient.withId(name)
        .clientId(name)
        .clientSecret("{noop}" + secret)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
        .scope(scope)
        .build();
  }
}
