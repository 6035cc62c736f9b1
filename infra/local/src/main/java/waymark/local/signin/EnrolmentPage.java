package waymark.local.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Behind the one-time link of an empty trust: the first administrator makes an account. */
@RestController
record EnrolmentPage(Enrolment enrolment, ImmediateSignIn signIn, SignInSettings settings) {
  private static final String USED =
      """
      <h1>This link no longer works</h1><p>It makes the first administrator, once. If that was you,
      <a href="%s">open Waymark</a> and sign in. Otherwise ask the person who runs Waymark for a
      fresh link: they start it with <code>./waymark start --empty</code>.</p>
      """;

  @GetMapping("/enrol")
  ResponseEntity<String> form(
      CsrfToken csrf, @RequestParam(name = "code", defaultValue = "") String code) {
    if (!enrolment.open(code)) {
      return html(HttpStatus.NOT_FOUND, used());
    }
    return html(HttpStatus.OK, page(csrf, new NewAccount(code, "", "", ""), Map.of(), null));
  }

  @PostMapping("/enrol")
  ResponseEntity<String> enrol(
      CsrfToken csrf, NewAccount wanted, HttpServletRequest request, HttpServletResponse response) {
    if (!enrolment.open(wanted.code())) {
      return html(HttpStatus.NOT_FOUND, used());
    }
    var errors = wanted.errors();
    if (!errors.isEmpty()) {
      return html(HttpStatus.UNPROCESSABLE_CONTENT, page(csrf, wanted, errors, null));
    }
    try {
      signIn.now(enrolment.enrol(wanted), request, response);
    } catch (DirectoryRefused refused) {
      return html(HttpStatus.CONFLICT, page(csrf, wanted, Map.of(), refused.sentence()));
    }
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header("Location", settings.gateway() + "/oauth2/authorization/waymark")
        .build();
  }

  private static String page(
      CsrfToken csrf, NewAccount typed, Map<String, String> errors, @Nullable String refusal) {
    var problems = refusal == null ? errors : Map.of("name", refusal);
    return Html.page(
        problems.isEmpty() ? "First administrator" : "Error: First administrator",
        Html.errorSummary(problems)
            + "<h1>Make the first administrator</h1>"
            + "<p>This account adds schools and people, and decides who may do what.</p>"
            + "<form method=\"post\" action=\"/enrol\" novalidate>"
            + Html.csrf(csrf)
            + Html.hidden("code", typed.code())
            + Html.field(
                "name", "Your name", null, "text", "name", typed.name(), errors.get("name"))
            + Html.field(
                "username",
                "E-mail address or username",
                "You sign in with it. No e-mail is sent.",
                "text",
                "username",
                typed.username(),
                errors.get("username"))
            + Html.field(
                "password",
                "Password",
                "12 characters or more. Three words you remember are better than symbols.",
                "password",
                "new-password",
                "",
                errors.get("password"))
            + Html.button("Make account")
            + "</form>");
  }

  private String used() {
    return Html.page("This link no longer works", USED.formatted(Html.text(settings.gateway())));
  }

  private static ResponseEntity<String> html(HttpStatus status, String page) {
    return ResponseEntity.status(status)
        .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
        .body(page);
  }
}
