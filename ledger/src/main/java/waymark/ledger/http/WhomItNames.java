package waymark.ledger.http;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.access.NamesNoPupil;
import waymark.ledger.reads.NamesPupils;
import waymark.ledger.reads.RecordsReads;

/**
 * Whether an endpoint says that its answers name pupils, or that none do. A command is not asked
 * that answers nothing, or as {@link CommandAnswer} does: where it stands, and the ids it made.
 */
final class WhomItNames {
  private static final Set<Class<?>> COMMAND_ANSWERS =
      Set.of(ObjectNode.class, Void.class, void.class);

  private WhomItNames() {}

  /** False where nobody thought about it: what it shows would be recorded for nobody. */
  static boolean isSaid(Method endpoint) {
    return answersACommand(endpoint)
        || endpoint.isAnnotationPresent(NamesNoPupil.class)
        || namesPupils(endpoint)
        || endpoint.isAnnotationPresent(RecordsReads.class);
  }

  private static boolean answersACommand(Method endpoint) {
    var mapping = AnnotatedElementUtils.findMergedAnnotation(endpoint, RequestMapping.class);
    if (mapping == null) {
      return true;
    }
    List<RequestMethod> methods = List.of(mapping.method());
    boolean command = !methods.isEmpty() && !methods.contains(RequestMethod.GET);
    return command && COMMAND_ANSWERS.contains(body(endpoint));
  }

  /** By what it answers with. */
  static boolean namesPupils(Method endpoint) {
    return NamesPupils.class.isAssignableFrom(body(endpoint));
  }

  private static Class<?> body(Method endpoint) {
    ResolvableType answer = ResolvableType.forMethodReturnType(endpoint);
    Class<?> body = answer.hasGenerics() ? answer.resolveGeneric(0) : answer.resolve();
    return body == null ? Object.class : body;
  }
}
