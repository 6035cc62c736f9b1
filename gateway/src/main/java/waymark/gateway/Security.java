package waymark.gateway;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.oidc.session.InMemoryOidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Who gets through the door. What they may do behind it, the services decide. */
@Configuration(proxyBeanMethods = false)
class Security {

  /** The screens' files hold nothing of anybody: no session, no token, and kept by browsers. */
  @Bean
  @Order(1)
  SecurityFilterChain files(HttpSecurity http, SecurityHeaders headers) {
    return http.securityMatcher(ScreenFiles.ALL)
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .headers(configurer -> headers.apply(configurer.cacheControl(cache -> cache.disable())))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain door(
      HttpSecurity http,
      SecurityHeaders headers,
      ClientRegistrationRepository registrations,
      SignIn signIn,
      SignInCookie begun,
      KnownBrowser known,
      OAuth2AuthorizationRequestResolver asked,
      LatelyAsked users,
      Limits limits,
      LiveSessions sessions,
      PublicUrl url) {
    return http.authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                // Not served here at all: 404 to everybody, signed in or not.
                .requestMatchers("/actuator/**", "/internal/**")
                .permitAll()
                .requestMatchers("/session")
                .permitAll()
                .anyRequest()
                .authenticated())
        .csrf(csrf -> csrf.spa().csrfTokenRepository(tokenCookie(url)))
        .requestCache(AbstractHttpConfigurer::disable)
        .exceptionHandling(refused ->
            refused
                .authenticationEntryPoint(
                    (request, response, e) -> Refusals.notSignedIn(request, response))
                .accessDeniedHandler(
                    (request, response, e) -> Refusals.answer(403, request, response)))
        .oauth2Login(login ->
            login
                .loginPage("/oauth2/authorization/" + SignInProvider.ID)
                .authorizationEndpoint(endpoint ->
                    endpoint
                        .authorizationRequestResolver(asked)
                        .authorizationRequestRepository(begun))
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(users))
                .successHandler((request, response, who) -> {
                  known.remember(request, response);
                  response.sendRedirect(DeepLink.remembered(request));
                })
                .failureHandler((request, response, e) -> signIn.failed(request, response, e)))
        .logout(logout ->
            logout
                .addLogoutHandler(sessions::endOthersOf)
                .logoutSuccessHandler(signIn.signedOut(registrations)))
        .oidcLogout(logout -> logout.backChannel(provider -> provider.logoutHandler(sessions)))
        .addFilterAfter(new PersonLimit(limits), SecurityContextHolderFilter.class)
        .headers(headers::apply)
        .build();
  }

  /** For the screens' scripts to read and send back, which another site's cannot. */
  private static CookieCsrfTokenRepository tokenCookie(PublicUrl url) {
    var cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
    cookie.setCookieCustomizer(made -> made.secure(url.https()).sameSite("Lax"));
    return cookie;
  }

  /** Which sessions here belong to which of the provider's. */
  @Bean
  OidcSessionRegistry providersSessions() {
    return new InMemoryOidcSessionRegistry();
  }

  @Bean
  HttpSessionEventPublisher sessionEvents() {
    return new HttpSessionEventPublisher();
  }

  @Bean
  RequestRejectedHandler rejectedByTheFirewall() {
    return (request, response, rejected) -> Refusals.firewall(request, response);
  }
}
