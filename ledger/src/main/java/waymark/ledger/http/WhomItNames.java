package waymark.ledger.http;

import java.lang.reflect.Method;
import java.util.List;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
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
    return !answersQuestions(endpoint)
        || endpoint.isAnnotationPresent(NamesNoPupil.class)
        || namesPupils(endpoint)
        || endpoint.isAnnotationPresent(RecordsReads.class);
  }

  private static boolean answersQuestions(Method endpoint) {
    var mapping = AnnotatedElementUtils.findMergedAnnotation(endpoint, RequestMapping.class);
    return mapping != null
        && (mapping.method().length == 0 || List.of(mapping.method()).contains(RequestMethod.GET));
  }

  /** By what it answers with. */
  static boolean namesPupils(Method endpoint) {
    ResolvableType answer = ResolvableType.forMethodReturnType(endpoint);
    Class<?> body = answer.hasGenerics() ? answer.resolveGeneric(0) : answer.resolve();
    return body != null && NamesPupils.class.isAssignableFrom(body);
  }
}
