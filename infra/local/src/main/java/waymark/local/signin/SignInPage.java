package waymark.local.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where people sign in. */
@RestController
record SignInPage(SignInSettings settings) {
  private static final String FAILED =
      "We do not know that username with that password. Check both and try again.";

  @GetMapping(path = SignInSecurity.SIGN_IN, produces = MediaType.TEXT_HTML_VALUE)
  String page(
      CsrfToken csrf,
      HttpServletRequest request,
      @RequestParam(name = "error", required = false) @Nullable String error) {
    boolean failed = error != null;
    String form =
        Html.errorSummary(failed ? Map.of("username", FAILED) : Map.of())
            + "<h1>Sign in to Waymark</h1><form method=\"post\" action=\"/sign-in\" novalidate>"
            + Html.csrf(csrf)
            + Html.field("username", "Username", null, "text", "username", "", null)
            + Html.field("password", "Password", null, "password", "current-password", "", null)
            + Html.button("Sign in")
            + "</form>"
            + demonstration();
    return Html.page(failed ? "Error: Sign in" : "Sign in", form);
  }

  private String demonstration() {
    if (!settings.demo()) {
      return "";
    }
    var rows = new StringBuilder();
    for (Account account : settings.accountFile().all()) {
      rows.append(
          "<tr><th scope=\"row\"><code>%s</code></th><td>%s</td></tr>"
              .formatted(Html.text(account.username()), Html.text(account.role())));
    }
    return """
    <section class="demo" aria-labelledby="demo"><h2 id="demo">Demonstration data</h2>
    <p>The trust, its schools and its pupils are made up. These accounts exist; their passwords
    were made for this machine and stand in <code>accounts.txt</code>, in the folder where
    Waymark keeps its data.</p>
    <table><thead><tr><th scope="col">Username</th><th scope="col">Signs in as</th></tr></thead>
    <tbody>%s</tbody></table></section>
    """
        .formatted(rows);
  }
}
