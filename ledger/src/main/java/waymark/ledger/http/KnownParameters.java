package waymark.ledger.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that an address does not take, and control characters in those it does: a
 * filter silently ignored is the answer to another question.
 */
final class KnownParameters implements HandlerInterceptor {
  private static final DefaultParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

  private final Map<Method, Set<String>> taken = new ConcurrentHashMap<>();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getDispatcherType() == DispatcherType.REQUEST
        && handler instanceof HandlerMethod method
        && !AccessRule.describes(method)
        && !isForm(request)) {
      check(request.getParameterMap(), taken.computeIfAbsent(method.getMethod(), m -> of(method)));
    }
    return true;
  }

  private static void check(Map<String, String[]> given, Set<String> taken) {
    if (!taken.containsAll(given.keySet())) {
      throw wrong(
          taken.isEmpty()
              ? "This address takes no parameters."
              : "This address takes no others than " + String.join(", ", taken) + ".");
    }
    if (given.values().stream().flatMap(Arrays::stream).anyMatch(KnownParameters::isControlled)) {
      throw wrong("A parameter holds a line break or another control character. Leave it out.");
    }
  }

  private static boolean isControlled(String value) {
    return value.chars().anyMatch(Character::isISOControl);
  }

  /** To look at its parameters would be to read its body away. */
  private static boolean isForm(HttpServletRequest request) {
    return Objects.requireNonNullElse(request.getContentType(), "")
        .startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
  }

  private static Set<String> of(HandlerMethod method) {
    Set<String> names = new TreeSet<>();
    for (MethodParameter parameter : method.getMethodParameters()) {
      parameter.initParameterNameDiscovery(NAMES);
      names(parameter).forEach(names::add);
    }
    return names;
  }

  private static Stream<String> names(MethodParameter parameter) {
    if (parameter.getParameterAnnotation(RequestParam.class) instanceof RequestParam asked) {
      return Stream.of(asked.name().isEmpty() ? parameter.getParameterName() : asked.name());
    }
    return parameter.hasParameterAnnotation(ParameterObject.class)
        ? Arrays.stream(parameter.getParameterType().getDeclaredConstructors()[0].getParameters())
            .map(each ->
                each.getAnnotation(BindParam.class) instanceof BindParam named
                    ? named.value()
                    : each.getName())
        : Stream.empty();
  }

  private static Problem wrong(String detail) {
    return Problem.badRequest("bad-parameter", "A parameter needs mending", detail);
  }
}
