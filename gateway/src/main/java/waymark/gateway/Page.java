package waymark.gateway;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A page of one sentence and one link, for when the screens themselves cannot be shown. */
record Page(int status, String title, String sentence, String link, String href) {

  static Page of(int status) {
    var problem = Problem.ofStatus(status);
    return new Page(status, problem.title(), problem.detail(), "Go to the start page", "/");
  }

  static Page signInFailed() {
    return new Page(
        401,
        "Sign-in did not finish",
        "You are not signed in. This happens when the sign-in page was left open for long, or was"
            + " opened from a bookmark.",
        "Sign in again",
        "/");
  }

  /**
   * @param seconds until the next request is answered
   */
  static Page tooMany(long seconds) {
    return new Page(
        429,
        "Too many requests",
        "More was asked for from here in the last minute than is answered. Wait "
            + (seconds == 1 ? "a second" : seconds + " seconds")
            + ", then try again. If it happens in the whole school, tell your administrator.",
        "Try again",
        "/");
  }

  /** The provider did not ask, or does not say when: its settings are somebody else's to mend. */
  static Page signInRefused(AuthTime why) {
    var sentence =
        switch (why) {
          case MISSING ->
              "The sign-in provider does not say when it last asked for your password, so that"
                  + " Waymark lets nobody in. Tell the person who runs Waymark that auth_time is"
                  + " missing from the ID token: their page on this provider says where it is set.";
          case TOO_LONG_AGO ->
              "The sign-in provider let you through without asking for your password, which it last"
                  + " did too long ago. Sign in again. If this page comes back, tell the person who"
                  + " runs Waymark that the provider does not ask again.";
          case STILL_TO_COME ->
              "The clocks of the sign-in provider and of Waymark differ, so that nobody can tell"
                  + " when you were last asked for your password. Tell the person who runs Waymark.";
        };
    return new Page(401, "You are not signed in", sentence, "Sign in again", "/");
  }

  void write(HttpServletResponse response) throws IOException {
    if (response.isCommitted()) {
      return;
    }
    var html =
        """
        <!doctype html>
        <html lang="en-GB">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%1$s – Waymark</title><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/pages/page.css"></head>
        <body><header>Waymark</header><main><h1>%1$s</h1><p>%2$s</p><p><a href="%4$s">%3$s</a></p></main></body>
        </html>
        """
            .formatted(title, sentence, link, href)
            .getBytes(StandardCharsets.UTF_8);
    response.resetBuffer();
    response.setStatus(status);
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(html.length);
    response.getOutputStream().write(html);
    response.flushBuffer();
  }
}
