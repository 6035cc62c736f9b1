package waymark.ledger.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;

/** How the security chain says no. */
final class Refusals {
  private Refusals() {}

  static void notSignedIn(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException {
    ProblemWriter.write(
        Problem.of(401, "not-signed-in", "Not signed in", "Sign in, then try again.")
            .with("WWW-Authenticate", "Bearer"),
        response);
  }

  static void tokenNotAccepted(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException {
    if (refused instanceof AuthenticationServiceException) {
      ProblemWriter.write(
          Problem.of(
                  503,
                  "sign-in-unavailable",
                  "Sign-in cannot be reached",
                  "Your sign-in cannot be checked at the moment. Try again in a minute.")
              .with("Retry-After", "30"),
          response);
      return;
    }
    notSignedIn(request, response, refused);
  }

  static void forbidden(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
      throws IOException {
    ProblemWriter.write(notForYou(), response);
  }

  static Problem notForYou() {
    return Problem.of(
        403,
        "not-for-your-role",
        "Not for your role",
        "Your role does not include this. If it should, ask your trust administrator.");
  }

  static Problem noAccess() {
    return Problem.of(
        403,
        "no-access",
        "No access to Waymark yet",
        "You are signed in, but nobody has given you access. Ask your trust administrator.");
  }

  static Problem starting() {
    return Problem.of(
            503,
            "starting",
            "Waymark is starting",
            "It does not know yet who may do what. Try again in a few seconds.")
        .with("Retry-After", "5");
  }

  static Problem rolesNotKnown() {
    return Problem.of(
            503,
            "roles-not-known",
            "It is not known who may see this",
            "For some minutes this part of Waymark has not heard whether the roles it knows still hold. Try again in a few minutes.")
        .with("Retry-After", "30");
  }
}
