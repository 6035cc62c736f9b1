package waymark.ledger.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Who reaches for something by its id and is answered that it is not there, or not for their role,
 * is recorded before they are answered: with the same work whether it exists or not, so that
 * neither the answer nor its time tells.
 */
final class DeniedReads implements HandlerInterceptor {
  private static final String THIS = DeniedReads.class.getName();

  private final Callers callers;
  private final NamedReads reads;

  DeniedReads(Callers callers, NamedReads reads) {
    this.callers = callers;
    this.reads = reads;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (reads.isKept()) {
      request.setAttribute(THIS, this);
    }
    return true;
  }

  /** The answer to give: this one, or where it had to be recorded and was not, that it was not. */
  static Problem recorded(Problem problem) {
    boolean denies = problem.status() == 404 || problem.status() == 403;
    return denies
            && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes on
            && on.getRequest().getAttribute(THIS) instanceof DeniedReads denied
        ? denied.recorded(on.getRequest(), problem)
        : problem;
  }

  private Problem recorded(HttpServletRequest request, Problem problem) {
    List<UUID> asked = AskedIds.of(request);
    try {
      if (!asked.isEmpty()) {
        callers.actor().ifPresent(actor -> reads.recordDenied(request, actor, asked));
      }
      return problem;
    } catch (Problem notRecorded) {
      return notRecorded;
    }
  }
}
