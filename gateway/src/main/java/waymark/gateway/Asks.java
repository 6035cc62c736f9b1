package waymark.gateway;

import java.time.Duration;
import java.util.Map;

/** When the provider is to ask whoever signs in for their password, though it knows them still. */
enum Asks {
  /** Where it last did longer ago than a session may be idle (OpenID Connect Core 3.1.2.1). */
  AFTER_IDLE,
  /** At each sign-in: for a provider that takes {@code prompt} and no {@code max_age}. */
  ALWAYS,
  /** When the provider thinks fit: nothing is asked of it, and nothing checked. */
  PROVIDER_DECIDES;

  /**
   * What a request to sign in says of it.
   *
   * @param idle after which a session ends, to the second
   */
  Map<String, Object> parameters(Duration idle) {
    return switch (this) {
      case AFTER_IDLE -> Map.of("max_age", idle.toSeconds());
      case ALWAYS -> Map.of("prompt", "login");
      case PROVIDER_DECIDES -> Map.of();
    };
  }
}
