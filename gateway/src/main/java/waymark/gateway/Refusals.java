package waymark.gateway;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** How the gateway says no: a page to a person's browser, a problem to a script. */
@Controller
class Refusals implements ErrorController {
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  @RequestMapping("/error")
  void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    answer(status instanceof Integer code ? code : 404, request, response);
  }

  static void answer(int status, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (Navigation.is(request)) {
      Page.of(status).write(response);
    } else {
      Problem.ofStatus(status).write(response);
    }
  }

  /** Browsers are sent to sign in and brought back; scripts are told. */
  static void notSignedIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (Navigation.is(request)) {
      response.sendRedirect(DeepLink.signIn(request));
    } else {
      Problem.notSignedIn().write(response);
    }
  }

  static void firewall(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (METHODS.contains(request.getMethod())) {
      answer(400, request, response);
    } else {
      response.setHeader("Allow", "GET, HEAD, POST");
      answer(405, request, response);
    }
  }
}
