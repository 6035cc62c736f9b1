package waymark.ledger.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import waymark.ledger.store.CommandOrigin;

/** Fills {@link CommandOrigin} and {@link IdempotencyKey} from the request. */
final class IdempotencyArgument implements HandlerMethodArgumentResolver {
  private static final Pattern KEY = Pattern.compile("[!-~]{1,80}");

  private final Callers callers;
  private final ObjectProvider<RequestHash> hash;

  IdempotencyArgument(Callers callers, ObjectProvider<RequestHash> hash) {
    this.callers = callers;
    this.hash = hash;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == CommandOrigin.class
        || parameter.getParameterType() == IdempotencyKey.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
    var key = key(request);
    return parameter.getParameterType() == CommandOrigin.class
        ? key.origin(CanonicalBody.of(BufferedRequest.bodyOf(request)))
        : key;
  }

  private IdempotencyKey key(HttpServletRequest request) {
    var key = request.getHeader("Idempotency-Key");
    if (key == null || !KEY.matcher(key).matches()) {
      throw Problem.badRequest(
          "idempotency-key-required",
          "Idempotency-Key is missing",
          "Send an Idempotency-Key of 1 to 80 visible ASCII characters, the same one when you"
              + " repeat a request.");
    }
    var actor = actor();
    var route =
        request.getMethod()
            + " "
            + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    var asked =
        request.getMethod()
            + " "
            + request.getRequestURI()
            + "?"
            + Objects.requireNonNullElse(request.getQueryString(), "");
    return new IdempotencyKey(CommandIds.of(actor, route, key), actor, asked, hash.getObject());
  }

  /** The person's id; before the directory knows anybody, the sign-in's own name for them. */
  private String actor() {
    return callers
        .actor()
        .map(actor -> actor.person().toString())
        .orElseGet(() -> "sign-in:" + callers.subject());
  }
}
