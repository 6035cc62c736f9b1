package waymark.journeys.access;

import static waymark.journeys.journey.Journey.expect;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import waymark.journeys.client.SignedInClient;
import waymark.journeys.journey.Check;
import waymark.journeys.journey.Stack;

/**
 * Whoever signs out in one browser is signed out in all of theirs: the provider tells the gateway,
 * and their other sessions end there with their tokens. Nobody else's do.
 */
public final class SignedOutElsewhere {
  private static final Role WHO = Role.PANEL_MEMBER;
  private static final Role ANOTHER = Role.GOVERNOR;
  private static final int SIGNED_OUT = 401;

  private final Stack stack;

  public SignedOutElsewhere(Stack stack) {
    this.stack = stack;
  }

  public List<Check> checks() {
    return List.of(
        new Check("signing out in one browser signs a person out in all of theirs", this::run));
  }

  private void run() {
    var here = stack.signIn(WHO.account());
    var elsewhere = stack.signIn(WHO.account());
    var another = stack.signIn(ANOTHER.account());
    expect(met(elsewhere) != SIGNED_OUT, "the other browser is signed in before");

    var csrf = here.csrfToken();
    here.send("POST", "/logout", BodyPublishers.noBody(), "X-XSRF-TOKEN", csrf);

    expect(met(here) == SIGNED_OUT, "the browser itself met " + met(here));
    expect(met(elsewhere) == SIGNED_OUT, "the other browser met " + met(elsewhere));
    expect(met(another) != SIGNED_OUT, "somebody else was signed out too");
  }

  private static int met(SignedInClient person) {
    return person.get("/api/directory/me").status();
  }
}
