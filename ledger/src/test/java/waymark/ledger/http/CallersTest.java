package waymark.ledger.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import waymark.ledger.access.Grants;

class CallersTest {
  private final AtomicLong nanoTime = new AtomicLong();
  private final Grants grants = new Grants(Duration.ofMinutes(5), nanoTime::get);
  private final Callers callers = new Callers(grants, Clock.systemUTC());

  @BeforeEach
  void signIn() {
    var token =
        Jwt.withTokenValue("token")
            .header("alg", "RS256")
            .subject("senco")
            .issuedAt(Instant.EPOCH)
            .build();
    SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(token));
    grants.told(
        "directory.person-added",
        GuardedAppTest.body("{'person':'00000000-0000-4000-8000-0000000000a1','subject':'senco'}"));
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  /** What was withdrawn last may not have been read yet, nor what was granted last. */
  @Test
  void nobody_is_let_in_or_refused_by_a_directory_that_is_not_read_to_its_end() {
    Problem refused = catchThrowableOfType(Problem.class, callers::known);
    assertThat(refused.status()).isEqualTo(503);
    assertThat(refused).hasMessage("starting");
  }

  @Test
  void once_it_is_read_who_is_in_it_is_known() {
    grants.caughtUp();
    assertThat(callers.known().subject()).isEqualTo("senco");
  }

  @Test
  void roles_not_known_is_said_once_nobody_has_told_for_long_whether_they_hold() {
    grants.caughtUp();
    nanoTime.addAndGet(Duration.ofMinutes(5).toNanos());
    assertThat(callers.known().subject()).isEqualTo("senco");
    nanoTime.addAndGet(1);
    Problem refused = catchThrowableOfType(Problem.class, callers::known);
    assertThat(refused.status()).isEqualTo(503);
    assertThat(refused).hasMessage("roles-not-known");
    grants.caughtUp();
    assertThat(callers.known().subject()).isEqualTo("senco");
  }
}
