package waymark.local.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.oauth2.server.authorization.oidc.web.authentication.OidcLogoutAuthenticationSuccessHandler;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.session.ConcurrentSessionFilter;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** Which addresses are the provider's own, which are pages for people, and who may open them. */
@Configuration
class SignInSecurity {
  static final String SIGN_IN = "/sign-in";

  /** No script at all; a form may lead on to the gateway after sign-in. */
  private static String policy(SignInSettings settings) {
    return "default-src 'none'; style-src 'self'; form-action 'self' %s; frame-ancestors 'none'; base-uri 'none'"
        .formatted(String.join(" ", settings.gateways()));
  }

  @Bean
  @Order(1)
  SecurityFilterChain providerEndpoints(
      HttpSecurity http, SessionRegistry sessions, SignedOut signedOut) throws Exception {
    var out = new OidcLogoutAuthenticationSuccessHandler();
    out.setLogoutHandler(signedOut);
    http.oauth2AuthorizationServer(
            provider -> {
              http.securityMatcher(provider.getEndpointsMatcher());
              provider.oidc(
                  oidc -> oidc.logoutEndpoint(logout -> logout.logoutResponseHandler(out)));
            })
        .sessionManagement(each -> Sessions.known(each, sessions))
        .addFilterAfter(new AskedAgain(), ConcurrentSessionFilter.class)
        .authorizeHttpRequests(request -> request.anyRequest().authenticated())
        .exceptionHandling(handling ->
            handling.defaultAuthenticationEntryPointFor(
                new LoginUrlAuthenticationEntryPoint(SIGN_IN),
                new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
        .oauth2ResourceServer(resource -> resource.jwt(Customizer.withDefaults()));
    return http.build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain pages(HttpSecurity http, SignInSettings settings, SessionRegistry sessions)
      throws Exception {
    http.authorizeHttpRequests(request ->
            request
                .requestMatchers(SIGN_IN, "/enrol", "/sign-in.css", "/error")
                .permitAll()
                .anyRequest()
                .authenticated())
        .sessionManagement(each -> Sessions.known(each, sessions))
        .formLogin(form -> form.loginPage(SIGN_IN).defaultSuccessUrl(settings.gateway()))
        .headers(headers ->
            headers
                .contentSecurityPolicy(csp -> csp.policyDirectives(policy(settings)))
                .referrerPolicy(Customizer.withDefaults()));
    return http.build();
  }

  @Bean
  AuthorizationServerSettings authorizationServerSettings(SignInSettings settings) {
    return AuthorizationServerSettings.builder().issuer(settings.issuer()).build();
  }
}
