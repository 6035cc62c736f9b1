package waymark.gateway;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

/** Why the time at which somebody was last asked for their password lets nobody in. */
enum AuthTime {
  MISSING,
  TOO_LONG_AGO,
  /** By the gateway's clock: how long ago it was, nobody can tell. */
  STILL_TO_COME;

  /** Two clocks, and the way from the one to the other. */
  private static final Duration SKEW = Duration.ofMinutes(1);

  /** Null where nothing is against it. */
  static @Nullable AuthTime against(@Nullable Instant asked, Instant now, Duration most) {
    if (asked == null) {
      return MISSING;
    }
    if (asked.isBefore(now.minus(most).minus(SKEW))) {
      return TOO_LONG_AGO;
    }
    return asked.isAfter(now.plus(SKEW)) ? STILL_TO_COME : null;
  }

  /** Null where a sign-in failed for another reason. */
  static @Nullable AuthTime why(AuthenticationException failed) {
    var code = failed instanceof OAuth2AuthenticationException e ? e.getError().getErrorCode() : "";
    return Stream.of(values()).filter(each -> each.code().equals(code)).findAny().orElse(null);
  }

  String code() {
    return "auth_time_" + name().toLowerCase(Locale.ROOT);
  }
}
