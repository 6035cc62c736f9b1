package waymark.gateway;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;

/**
 * The OpenID Connect provider. Its endpoints are given one by one, not discovered, so that the
 * gateway starts while the provider is down.
 *
 * @param userInfoUri asked for the person's name; empty where the id token has it
 * @param scopes what is asked for at sign-in; access tokens have to come out for Waymark's services
 * @param asks when it is to ask for the password of somebody whom it knows still
 */
@ConfigurationProperties("waymark.sign-in")
record SignInProvider(
    String issuer,
    String jwksUri,
    String authorizationUri,
    String tokenUri,
    String userInfoUri,
    String endSessionUri,
    String clientId,
    String clientSecret,
    List<String> scopes,
    Asks asks) {
  static final String ID = "waymark";

  ClientRegistration registration(PublicUrl url) {
    return ClientRegistration.withRegistrationId(ID)
        .clientId(clientId)
        .clientSecret(clientSecret)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri(url.base() + "/login/oauth2/code/{registrationId}")
        .scope(scopes)
        .issuerUri(issuer)
        .jwkSetUri(jwksUri)
        .authorizationUri(authorizationUri)
        .tokenUri(tokenUri)
        .userInfoUri(userInfoUri)
        .userNameAttributeName(IdTokenClaimNames.SUB)
        .providerConfigurationMetadata(Map.of("end_session_endpoint", endSessionUri))
        .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
        .build();
  }
}
