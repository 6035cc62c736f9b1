package waymark.ledger.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import waymark.ledger.access.InternalClient;
import waymark.ledger.access.MayUse;
import waymark.ledger.access.SignedIn;

/**
 * Asks each endpoint's own rule before it runs. An endpoint without a rule is for nobody, and nor
 * is one that tells something and says neither that its answers name pupils nor that none do.
 */
final class AccessRule implements HandlerInterceptor {
  private final Callers callers;

  AccessRule(Callers callers) {
    this.callers = callers;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getDispatcherType() != DispatcherType.REQUEST) {
      return true;
    }
    if (handler instanceof HandlerMethod method
        && (belongsToNoService(method)
            || (WhomItNames.isSaid(method.getMethod()) && allows(method)))) {
      return true;
    }
    throw Refusals.notForYou();
  }

  private boolean allows(HandlerMethod method) {
    if (method.getMethodAnnotation(MayUse.class) instanceof MayUse rule) {
      return callers.known().has(rule.value());
    }
    if (method.getMethodAnnotation(InternalClient.class) instanceof InternalClient rule) {
      return callers.isInternalClient(rule.value());
    }
    return method.hasMethodAnnotation(SignedIn.class);
  }

  /** The OpenAPI document and the page of refusals, which name nobody. */
  private static boolean belongsToNoService(HandlerMethod method) {
    return describes(method) || ErrorController.class.isAssignableFrom(method.getBeanType());
  }

  /**
   * The OpenAPI document comes from springdoc's own controller; being signed in is enough for it.
   */
  static boolean describes(HandlerMethod method) {
    return method.getBeanType().getPackageName().startsWith("org.springdoc.");
  }
}
