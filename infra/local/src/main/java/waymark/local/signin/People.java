package waymark.local.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Who can sign in, and how their passwords are checked. */
@Configuration
class People {
  /** Whoever signs in goes by their subject from then on, in sessions and in tokens. */
  @Bean
  UserDetailsService users(SignInSettings settings) {
    return username ->
        settings
            .accountFile()
            .named(username)
            .map(a -> User.withUsername(a.subject()).password(a.passwordHash()).build())
            .orElseThrow(() -> new UsernameNotFoundException("no such account"));
  }

  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }
}
