package waymark.ledger.http;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.GetMapping;
import waymark.ledger.access.NamesNoPupil;
import waymark.ledger.reads.NamesPupils;
import waymark.ledger.reads.RecordsReads;

/**
 * Whether an endpoint that answers questions says that its answers name pupils, or that none do.
 */
final class WhomItNames {
  private WhomItNames() {}

  /** False where nobody thought about it: what it shows would be recorded for nobody. */
  static boolean isSaid(Method endpoint) {
    return !AnnotatedElementUtils.hasAnnotation(endpoint, GetMapping.class)
        || endpoint.isAnnotationPresent(NamesNoPupil.class)
        || namesPupils(endpoint)
        || recordsForItself(endpoint);
  }

  /** By what it answers with. */
  static boolean namesPupils(Method endpoint) {
    ResolvableType answer = ResolvableType.forMethodReturnType(endpoint);
    Class<?> body = answer.hasGenerics() ? answer.resolveGeneric(0) : answer.resolve();
    return body != null && NamesPupils.class.isAssignableFrom(body);
  }

  private static boolean recordsForItself(Method endpoint) {
    return Arrays.stream(endpoint.getDeclaringClass().getDeclaredFields())
        .anyMatch(field -> field.getType().isAnnotationPresent(RecordsReads.class));
  }
}
