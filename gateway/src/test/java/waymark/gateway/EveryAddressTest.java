package waymark.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What the gateway answers itself stands in the table of docs/access.md, and nothing else does;
 * what of it the screens ask is described in contracts/openapi.
 */
class EveryAddressTest extends GatewayTest {
  /** Filters that answer an address of their own. */
  private static final Map<String, String> ANSWERING =
      Map.of(
          "OAuth2AuthorizationRequestRedirectFilter", "GET /oauth2/authorization/{provider}",
          "OAuth2LoginAuthenticationFilter", "GET /login/oauth2/code/{provider}",
          "OidcBackChannelLogoutFilter", "POST /logout/connect/back-channel/{provider}",
          "LogoutFilter", "POST /logout");

  private static final Set<String> PASSING =
      Set.of(
          "DisableEncodeUrlFilter",
          "WebAsyncManagerIntegrationFilter",
          "SecurityContextHolderFilter",
          "PersonLimit",
          "HeaderWriterFilter",
          "CsrfFilter",
          "RequestCacheAwareFilter",
          "SecurityContextHolderAwareRequestFilter",
          "AnonymousAuthenticationFilter",
          "SessionManagementFilter",
          "ExceptionTranslationFilter",
          "AuthorizationFilter");

  /** The screens and what they load. */
  private static final List<String> FILES = List.of("GET /", "GET /pages/{file}");

  /** What the provider alone asks, or sends a browser to. */
  private static final List<String> OF_THE_PROVIDER =
      List.of("GET /login/oauth2/code/{provider}", "POST /logout/connect/back-channel/{provider}");

  @Autowired private FilterChainProxy security;
  @Autowired private ApplicationContext gateway;

  @Test
  void theTableOfAccessHasEveryAddressThatTheGatewayAnswersItself() throws IOException {
    assertThat(rows("## gateway")).containsExactlyInAnyOrderElementsOf(all());
  }

  @Test
  void everyAddressThatTheScreensAskIsDescribed() {
    Set<String> asked = all();
    FILES.forEach(asked::remove);
    OF_THE_PROVIDER.forEach(asked::remove);
    assertThat(new Description().addresses()).containsExactlyInAnyOrderElementsOf(asked);
  }

  private Set<String> all() {
    Set<String> all = new TreeSet<>(FILES);
    all.addAll(ofFilters());
    all.addAll(ofControllers());
    return all;
  }

  private Collection<String> ofFilters() {
    var filters =
        security.getFilterChains().stream()
            .map(DefaultSecurityFilterChain.class::cast)
            .flatMap(chain -> chain.getFilters().stream())
            .map(filter -> filter.getClass().getSimpleName())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(filters).as("a filter that nobody has placed").isSubsetOf(known());
    filters.retainAll(ANSWERING.keySet());
    return filters.stream().map(ANSWERING::get).toList();
  }

  private static Set<String> known() {
    var known = new TreeSet<>(PASSING);
    known.addAll(ANSWERING.keySet());
    return known;
  }

  /** But for the page that errors are shown on, whose own address is 404. */
  private Collection<String> ofControllers() {
    return gateway.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
        .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
        .filter(each -> each.getValue().getBeanType() != Refusals.class)
        .flatMap(each ->
            each.getKey().getPatternValues().stream()
                .map(path ->
                    each.getKey().getMethodsCondition().getMethods().iterator().next()
                        + " "
                        + path))
        .toList();
  }

  private static List<String> rows(String heading) throws IOException {
    var page = Files.readAllLines(Path.of("../docs/access.md"));
    return page.subList(page.indexOf(heading) + 1, page.size()).stream()
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.replaceFirst("^\\| `([^`]*)`.*", "$1"))
        .toList();
  }
}
