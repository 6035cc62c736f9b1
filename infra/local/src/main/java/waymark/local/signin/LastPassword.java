package waymark.local.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** When somebody last gave their password, and whether that does for a request to sign in. */
record LastPassword(Instant at) {

  /** Of somebody who never did: before all times. */
  static LastPassword of(@Nullable Authentication person) {
    var factors = person == null ? List.of() : person.getAuthorities();
    return new LastPassword(
        factors.stream()
            .filter(FactorGrantedAuthority.class::isInstance)
            .map(factor -> ((FactorGrantedAuthority) factor).getIssuedAt())
            .max(Comparator.naturalOrder())
            .orElse(Instant.MIN));
  }

  /** What {@code max_age} says that is no number of seconds does for nothing. */
  boolean does(HttpServletRequest asked, Instant now) {
    var prompt = Objects.requireNonNullElse(asked.getParameter("prompt"), "");
    var age = asked.getParameter("max_age");
    return !List.of(prompt.split(" ")).contains("login")
        && (age == null
            || (age.matches("[0-9]{1,9}") && !at.isBefore(now.minusSeconds(Long.parseLong(age)))));
  }
}
