package waymark.gateway;

import jakarta.servlet.DispatcherType;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves one page for every address of the screens. */
@Configuration(proxyBeanMethods = false)
class Screens {
  private static final Set<String> NEVER_A_PAGE =
      Set.of(
          "api",
          "actuator",
          "internal",
          "oauth2",
          "login",
          "logout",
          "session",
          "error",
          "assets",
          "pages");

  @Bean
  @Order(100)
  RouterFunction<ServerResponse> onePageForEveryAddress() {
    var index = new ClassPathResource("static/index.html");
    return RouterFunctions.route()
        .GET(
            "/**",
            RequestPredicates.accept(MediaType.TEXT_HTML).and(Screens::isPage),
            request -> ServerResponse.ok().contentType(MediaType.TEXT_HTML).body(index))
        .build();
  }

  /**
   * An error's dispatch would otherwise become "200, here is the start page", and so would a
   * missing file or an unknown address of the interface.
   */
  static boolean isPage(ServerRequest request) {
    var path = request.path();
    var first = path.substring(1).split("/", 2)[0];
    return request.servletRequest().getDispatcherType() == DispatcherType.REQUEST
        && (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD)
        && !path.substring(path.lastIndexOf('/')).contains(".")
        && !NEVER_A_PAGE.contains(first);
  }
}
