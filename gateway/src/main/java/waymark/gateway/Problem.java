package waymark.gateway;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** A refusal (RFC 9457), written like the services write theirs. */
record Problem(String type, String title, int status, String detail) {

  static Problem of(int status, String slug, String title, String detail) {
    return new Problem("https://waymark.invalid/problems/" + slug, title, status, detail);
  }

  static Problem notSignedIn() {
    return of(401, "not-signed-in", "Not signed in", "Sign in, then try again.");
  }

  /** The sentence for a refusal of which only the status is known. */
  static Problem ofStatus(int status) {
    return switch (status) {
      case 401 -> notSignedIn();
      case 403 ->
          of(
              403,
              "forbidden",
              "Not allowed from here",
              "Load the page again, then repeat what you did.");
      case 404 -> of(404, "not-found", "Not found", "There is nothing here that you can see.");
      case 405 ->
          of(
              405,
              "method-not-allowed",
              "Not done this way",
              "This address does not take that method.");
      case 406 ->
          of(
              406,
              "not-acceptable",
              "Not in that format",
              "This address does not answer in the format asked for.");
      case 415 ->
          of(
              415,
              "unsupported-media-type",
              "Not in this format",
              "This address does not take a body of that type.");
      case 429 ->
          of(
              429,
              "too-many-requests",
              "Too many requests",
              "Wait as many seconds as Retry-After says, then try again.");
      case 431 ->
          of(431, "headers-too-large", "Headers too large", "Send fewer or shorter headers.");
      case 503 -> unavailable();
      default ->
          status >= 400 && status < 500
              ? of(
                  status,
                  "bad-request",
                  "This request cannot be read",
                  "The request is not of the form this address takes.")
              : of(
                  500,
                  "unexpected",
                  "Something went wrong on our side",
                  "Try again; if it happens again, tell your administrator when it happened.");
    };
  }

  /** A service does not answer. */
  static Problem unavailable() {
    return of(
        503,
        "unavailable",
        "This part of Waymark is not available",
        "Nothing was lost. Try again in a minute; if it lasts, tell your administrator.");
  }

  void write(HttpServletResponse response) throws IOException {
    if (response.isCommitted()) {
      return;
    }
    var body = json();
    response.resetBuffer();
    response.setStatus(status);
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
    response.flushBuffer();
  }

  ServerResponse response() {
    return ServerResponse.status(HttpStatus.valueOf(status))
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .header("Cache-Control", "no-store")
        .body(json());
  }

  private byte[] json() {
    return JsonMapper.shared().writeValueAsBytes(this);
  }
}
