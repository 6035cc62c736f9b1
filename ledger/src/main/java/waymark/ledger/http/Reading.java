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
import waymark.ledger.access.LetIn;
import waymark.ledger.access.MayUse;
import waymark.ledger.reads.Ground;
import waymark.ledger.reads.Read;
import waymark.ledger.reads.ReadKind;
import waymark.ledger.reads.ReadOutcome;

/**
 * What a request says about a read: by whom, in which roles, of what, from where.
 *
 * @param letIn null where the service does not say whom which role opens
 */
record Reading(HttpServletRequest request, Actor actor, @Nullable LetIn letIn) {

  /** One read; of somebody whom other roles let in at another school one for each of these. */
  List<Read> answered(ReadKind kind, Collection<UUID> pupils, @Nullable String reason) {
    return byRoles().whom(pupils).entrySet().stream()
        .map(e -> read(ReadOutcome.ANSWERED, kind, e.getValue(), new Ground(e.getKey(), reason)))
        .toList();
  }

  Read answered(ReadKind kind, Collection<UUID> pupils, Ground ground) {
    return read(ReadOutcome.ANSWERED, kind, pupils, ground);
  }

  Read denied(Collection<UUID> asked) {
    return read(
        ReadOutcome.DENIED,
        ReadKind.at(pattern(request)),
        asked,
        new Ground(byRoles().all(), null));
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

  /** Of the person's roles those that this address is for; all where it is for anybody. */
  private ByRoles byRoles() {
    var rule =
        request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)
                instanceof HandlerMethod method
            ? method.getMethodAnnotation(MayUse.class)
            : null;
    List<Grant> grants =
        actor.grants().stream()
            .filter(held -> rule == null || Arrays.asList(rule.value()).contains(held.role()))
            .toList();
    return new ByRoles(grants, letIn);
  }

  /** The address asked for, as a pattern, without what was typed into it. */
  static String pattern(HttpServletRequest request) {
    return Objects.toString(
        request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE), "?");
  }
}
