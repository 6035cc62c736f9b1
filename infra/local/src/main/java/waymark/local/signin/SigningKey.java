package waymark.local.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import waymark.local.stack.Home;
import waymark.local.stack.OwnerOnly;

/** The key that signs tokens. It is kept, so that a restart does not sign everybody out. */
@Configuration
class SigningKey {
  @Bean
  JWKSource<SecurityContext> jwkSource(SignInSettings settings) {
    return new ImmutableJWKSet<>(new JWKSet(kept(settings.key())));
  }

  @Bean
  JwtEncoder jwtEncoder(JWKSource<SecurityContext> keys) {
    return new NimbusJwtEncoder(keys);
  }

  static RSAKey kept(Path file) {
    try {
      if (!Files.exists(file)) {
        var key = new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        OwnerOnly.write(file, key.toJSONString());
      }
      return RSAKey.parse(Home.read(file, ""));
    } catch (JOSEException | ParseException e) {
      throw new IllegalStateException(
          "The sign-in's key cannot be read. Remove this file; everybody signs in again: " + file,
          e);
    }
  }
}
