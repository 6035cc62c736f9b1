package waymark.ledger.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import waymark.ledger.access.Actor;
import waymark.ledger.access.Grant;
import waymark.ledger.access.MayUse;
import waymark.ledger.reads.Ground;
import waymark.ledger.reads.Read;
import waymark.ledger.reads.ReadKind;
import waymark.ledger.reads.ReadOutcome;

/** What a request says about a read: by whom, in which roles, of what, from where. */
record Reading(HttpServletRequest request, Actor actor) {

  Read answered(ReadKind kind, Collection<UUID> pupils, @Nullable String reason) {
    return read(ReadOutcome.ANSWERED, kind, pupils, new Ground(roles(), reason));
  }

  Read answered(ReadKind kind, Collection<UUID> pupils, Ground ground) {
    return read(ReadOutcome.ANSWERED, kind, pupils, ground);
  }

  Read denied(Collection<UUID> asked) {
    return read(
        ReadOutcome.DENIED, ReadKind.at(pattern(request)), asked, new Ground(roles(), null));
  }

  private Read read(ReadOutcome outcome, ReadKind kind, Collection<UUID> ids, Ground ground) {
    return new Read(
        outcome,
        actor.person().toString(),
        ground.roles(),
        request.getMethod() + " " + pattern(request),
        kind,
        List.copyOf(ids),
        ClientAddress.of(request),
        ground.reason());
  }

  /** Those of the person's roles that this address is for; all of them where it is for anybody. */
  private List<String> roles() {
    var rule =
        request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)
                instanceof HandlerMethod method
            ? method.getMethodAnnotation(MayUse.class)
            : null;
    return actor.grants().stream()
        .map(Grant::role)
        .filter(role -> rule == null || Arrays.asList(rule.value()).contains(role))
        .distinct()
        .sorted()
        .toList();
  }

  /** The address asked for, as a pattern, without what was typed into it. */
  static String pattern(HttpServletRequest request) {
    return Objects.toString(
        request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE), "?");
  }
}
