package waymark.local.signin;

import jakarta.servlet.RequestDispatcher;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a person sees where the sign-in cannot go on: what happened and the way back in. */
@RestController
record SignInRefusals(SignInSettings settings) implements ErrorController {
  private static final String PAGE = "<h1>%s</h1><p>%s</p><p><a href=\"%s\">Open Waymark</a></p>";

  @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> page(
      @RequestAttribute(name = RequestDispatcher.ERROR_STATUS_CODE, required = false)
          @Nullable Integer happened) {
    int status = happened == null ? HttpStatus.NOT_FOUND.value() : happened;
    String title = title(status);
    String main = PAGE.formatted(title, advice(status), Html.text(settings.gateway()));
    return ResponseEntity.status(status)
        .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
        .body(Html.page(title, main));
  }

  private static String title(int status) {
    return switch (status) {
      case 403 -> "This page was open for too long";
      case 404 -> "Page not found";
      default -> status < 500 ? "Sign-in cannot go on from here" : "Something went wrong";
    };
  }

  private static String advice(int status) {
    return switch (status) {
      case 403 -> "Nothing was sent. Open Waymark and sign in again.";
      case 404 -> "There is nothing at this address. Open Waymark and sign in.";
      default ->
          status < 500
              ? "This happens with an old bookmark or the browser's back button. Open Waymark and sign in."
              : "Open Waymark and try again; if it happens again, tell the person who runs Waymark.";
    };
  }
}
