package waymark.gateway;

import java.net.URI;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.stereotype.Component;

/** What browsers are told to refuse on our behalf. */
@Component
record SecurityHeaders(PublicUrl url, SignInProvider provider) {

  void apply(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(csp -> csp.policyDirectives(policy()))
        .frameOptions(frame -> frame.deny())
        // Not "no-referrer": forms would then send "Origin: null" and be refused elsewhere.
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(policy ->
            policy.policy(
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(),"
                    + " browsing-topics=()"))
        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(
            resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
        .httpStrictTransportSecurity(hsts -> {
          if (url.https()) {
            // The proxy in front speaks https; what reaches us does not show it.
            hsts.requestMatcher(AnyRequestMatcher.INSTANCE);
          }
        });
  }

  /** Everything from here and nothing inline; a form may lead to the provider, to sign out. */
  private String policy() {
    return """
    default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
    connect-src 'self'; manifest-src 'self'; form-action 'self' %s; base-uri 'none'; \
    frame-ancestors 'none'; object-src 'none'\
    """
        .formatted(origin(provider.endSessionUri()));
  }

  private static String origin(String address) {
    var uri = URI.create(address);
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }
}
