package waymark.ledger.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import waymark.ledger.testing.TestSignIn;

/** Tokens of the shapes that providers give, under the settings that docs/sign-in names. */
class ProvidersTest {
  private static final String CLIENT = "7c1e9a52-4c1f-4f5e-9c86-0d6f5d3f4a11";
  private static final String OBJECT = "0b0a3a3c-64a5-4c57-9d3b-2f4c1f3c2b22";
  private static final SignInSettings KEYCLOAK = settings("waymark", "sub", "scope");
  private static final SignInSettings ENTRA = settings(CLIENT, "oid", "roles");

  @Test
  void keycloaksTokenIsForWaymarkAmongOthers() {
    var token =
        read(
            KEYCLOAK,
            claims -> claims.audience(List.of("account", "waymark")).claim("azp", "gateway"));
    assertThat(token.getSubject()).isEqualTo("person");
    refused(KEYCLOAK, claims -> claims.audience("account"));
  }

  @Test
  void keycloaksServiceHasItsScopeInAText() {
    var token = read(KEYCLOAK, claims -> claims.claim("scope", "keys email"));
    assertThat(authorities(KEYCLOAK, token)).contains("SCOPE_keys");
    assertThat(
            authorities(KEYCLOAK, read(KEYCLOAK, claims -> claims.claim("roles", List.of("keys")))))
        .doesNotContain("SCOPE_keys");
  }

  @Test
  void entraNamesThePersonByObjectIdAndTheAudienceByClientId() {
    var token = read(ENTRA, claims -> claims.audience(CLIENT).claim("oid", OBJECT));
    assertThat(token.getSubject()).isEqualTo(OBJECT);
    refused(ENTRA, claims -> claims.claim("oid", OBJECT));
    refused(ENTRA, claims -> claims.audience(CLIENT));
    refused(ENTRA, claims -> claims.audience(CLIENT).claim("oid", " "));
    refused(ENTRA, claims -> claims.audience("api://" + CLIENT).claim("oid", OBJECT));
  }

  @Test
  void entrasProgramsHaveRoles() {
    var token =
        read(
            ENTRA,
            claims -> claims.audience(CLIENT).claim("oid", OBJECT).claim("roles", List.of("keys")));
    assertThat(authorities(ENTRA, token)).contains("SCOPE_keys");
  }

  @Test
  void googlesAccessTokensAreNotTokensAnybodyElseCanRead() {
    assertThatThrownBy(() -> new TokenSecurity().jwtDecoder(KEYCLOAK).decode("ya29.opaque"))
        .isInstanceOf(JwtException.class);
  }

  private static SignInSettings settings(String audience, String subject, String scope) {
    return new SignInSettings(TestSignIn.ISSUER, TestSignIn.jwksUri(), audience, subject, scope);
  }

  private static Jwt read(SignInSettings settings, UnaryOperator<JWTClaimsSet.Builder> change) {
    return new TokenSecurity().jwtDecoder(settings).decode(TestSignIn.token("person", change));
  }

  private static void refused(SignInSettings settings, UnaryOperator<JWTClaimsSet.Builder> change) {
    assertThatThrownBy(() -> read(settings, change)).isInstanceOf(JwtException.class);
  }

  private static List<String> authorities(SignInSettings settings, Jwt token) {
    var person = TokenSecurity.scopes(settings).convert(token);
    return person.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList();
  }
}
