package waymark.ledger.http;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import waymark.ledger.access.Actor;
import waymark.ledger.access.Grants;

/** Who is behind the request being handled on this thread. */
public final class Callers {
  private static final ZoneId SCHOOL_TIME = ZoneId.of("Europe/London");

  private final Grants grants;
  private final Clock clock;

  public Callers(Grants grants, Clock clock) {
    this.grants = grants;
    this.clock = clock;
  }

  /** The subject of the token; a request without one never gets as far as this. */
  public String subject() {
    return Objects.requireNonNull(token().getToken().getSubject());
  }

  /** The person and what they hold today; empty when the directory does not know them. */
  public Optional<Actor> actor() {
    return grants.actor(subject(), LocalDate.now(clock.withZone(SCHOOL_TIME)));
  }

  /**
   * The person; refused as {@code no-access} when the directory does not know them, and with 503
   * {@code starting} while this process has not yet read the directory, {@code roles-not-known}
   * once it has not heard for long whether what it read still holds.
   */
  public Actor known() {
    requireDirectoryRead();
    return actor().orElseThrow(Refusals::noAccess);
  }

  /** Refused with 503, see {@link #known}, while this process does not know the directory. */
  public void requireDirectoryRead() {
    if (!grants.isCaughtUp()) {
      throw grants.isBegun() ? Refusals.rolesNotKnown() : Refusals.starting();
    }
  }

  /** Whether a service called with its own credentials and holds one of these scopes. */
  boolean isInternalClient(String... scopes) {
    return actor().isEmpty()
        && token().getAuthorities().stream()
            .anyMatch(held ->
                Arrays.stream(scopes).anyMatch(s -> ("SCOPE_" + s).equals(held.getAuthority())));
  }

  private static JwtAuthenticationToken token() {
    if (SecurityContextHolder.getContext().getAuthentication()
        instanceof JwtAuthenticationToken token) {
      return token;
    }
    throw Refusals.notForYou();
  }
}
