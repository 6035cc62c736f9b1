package waymark.ledger.http;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.actuate.endpoint.web.WebEndpointsSupplier;
import org.springframework.boot.actuate.endpoint.web.WebOperation;
import org.springframework.boot.actuate.endpoint.web.WebOperationRequestPredicate;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.ApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import waymark.ledger.access.InternalClient;
import waymark.ledger.access.MayUse;
import waymark.ledger.access.SignedIn;

/**
 * Every address a service answers, from the mappings that answer them: what is not in here, {@link
 * AccessRule} refuses to everybody.
 */
public final class ListedEndpoints {
  private static final Comparator<ListedEndpoint> BY_PATH =
      Comparator.comparing(ListedEndpoint::path).thenComparing(ListedEndpoint::method);

  private ListedEndpoints() {}

  /** By path, then method; one for each method of each path. */
  public static List<ListedEndpoint> of(ApplicationContext service) {
    return service.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
        .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
        // The container's error page is reached by dispatch alone; its own address is 404.
        .filter(each -> !ErrorController.class.isAssignableFrom(each.getValue().getBeanType()))
        .flatMap(each -> listed(each.getKey(), each.getValue()))
        .sorted(BY_PATH)
        .toList();
  }

  /** What the management port answers: for no role, but for the machine or whoever measures it. */
  public static List<ListedEndpoint> operated(ApplicationContext service) {
    return service.getBeansOfType(WebEndpointsSupplier.class).values().stream()
        .flatMap(all -> all.getEndpoints().stream())
        .flatMap(endpoint -> endpoint.getOperations().stream())
        .map(WebOperation::getRequestPredicate)
        .map(ListedEndpoints::operated)
        .sorted(BY_PATH)
        .toList();
  }

  private static ListedEndpoint operated(WebOperationRequestPredicate asked) {
    String path = "/actuator/" + asked.getPath();
    boolean measured = TokenSecurity.MEASURED.stream().anyMatch(path::startsWith);
    return new ListedEndpoint(
        asked.getHttpMethod().name(),
        path,
        measured ? "measured" : "machine",
        List.of(),
        "",
        false);
  }

  private static Stream<ListedEndpoint> listed(RequestMappingInfo mapping, HandlerMethod method) {
    Set<String> methods =
        mapping.getMethodsCondition().getMethods().stream()
            .map(Enum::name)
            .collect(Collectors.toSet());
    String consumes =
        mapping.getConsumesCondition().getConsumableMediaTypes().stream()
            .map(Object::toString)
            .findFirst()
            .orElse("");
    return mapping.getPatternValues().stream()
        .flatMap(path ->
            (methods.isEmpty() ? Set.of("GET") : methods)
                .stream()
                    .map(verb ->
                        new ListedEndpoint(
                            verb, path, rule(method), roles(method), consumes, names(method))));
  }

  private static String rule(HandlerMethod method) {
    if (method.hasMethodAnnotation(MayUse.class)) {
      return "roles";
    }
    if (method.hasMethodAnnotation(InternalClient.class)) {
      return "service";
    }
    boolean anybody = method.hasMethodAnnotation(SignedIn.class) || AccessRule.describes(method);
    return anybody ? "signed-in" : "nobody";
  }

  private static List<String> roles(HandlerMethod method) {
    MayUse rule = method.getMethodAnnotation(MayUse.class);
    return rule == null ? List.of() : Arrays.stream(rule.value()).sorted().toList();
  }

  /** By what it answers with, or because it records for itself what it streams. */
  private static boolean names(HandlerMethod method) {
    return WhomItNames.namesPupils(method.getMethod())
        || Arrays.stream(method.getBeanType().getDeclaredFields())
            .anyMatch(field -> field.getType() == NamedReads.class);
  }
}
