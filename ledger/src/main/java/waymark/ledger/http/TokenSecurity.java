package waymark.ledger.http;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * Every request carries a token that this service checks for itself: issuer, audience, expiry,
 * signature, and RS256 only, so that no token chooses how it is verified.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
class TokenSecurity {
  /** For whoever reaches the management port: a machine that watches. */
  static final List<String> MEASURED = List.of("/actuator/health", "/actuator/prometheus");

  @Bean
  JwtDecoder jwtDecoder(SignInSettings settings) {
    var decoder =
        NimbusJwtDecoder.withJwkSetUri(settings.jwksUri())
            .jwsAlgorithm(SignatureAlgorithm.RS256)
            .build();
    decoder.setClaimSetConverter(new SubjectClaim(settings.subjectClaim()));
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            JwtValidators.createDefaultWithIssuer(settings.issuer()),
            new JwtClaimValidator<List<String>>(
                "aud", audience -> audience != null && audience.contains(settings.audience())),
            new JwtClaimValidator<Object>("exp", expiry -> expiry != null),
            new JwtClaimValidator<String>("sub", subject -> subject != null)));
    return decoder;
  }

  @Bean
  SecurityFilterChain everyRequestCarriesAToken(HttpSecurity http, SignInSettings settings) {
    return http.sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers("/actuator/health", "/actuator/health/**", "/actuator/prometheus")
                .permitAll()
                .anyRequest()
                .authenticated())
        .exceptionHandling(refused ->
            refused
                .authenticationEntryPoint(Refusals::notSignedIn)
                .accessDeniedHandler(Refusals::forbidden))
        .oauth2ResourceServer(server ->
            server
                .authenticationEntryPoint(Refusals::notSignedIn)
                .accessDeniedHandler(Refusals::forbidden)
                .jwt(jwt -> jwt.jwtAuthenticationConverter(scopes(settings)))
                .withObjectPostProcessor(new FailedTokens()))
        .build();
  }

  static JwtAuthenticationConverter scopes(SignInSettings settings) {
    var scopes = new JwtGrantedAuthoritiesConverter();
    scopes.setAuthoritiesClaimName(settings.scopeClaim());
    var converter = new JwtAuthenticationConverter();
    converter.setJwtGrantedAuthoritiesConverter(scopes);
    return converter;
  }

  @Bean
  RequestRejectedHandler rejectedByTheFirewall() {
    return (request, response, rejected) ->
        ProblemWriter.write(
            Problem.badRequest(
                "bad-request",
                "This request cannot be read",
                "The address or a header holds characters that are not allowed."),
            response);
  }

  /** A token that could not be checked at all is not the caller's mistake: 503, not 500. */
  private static final class FailedTokens
      implements ObjectPostProcessor<BearerTokenAuthenticationFilter> {
    @Override
    public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
      filter.setAuthenticationFailureHandler(Refusals::tokenNotAccepted);
      return filter;
    }
  }
}
