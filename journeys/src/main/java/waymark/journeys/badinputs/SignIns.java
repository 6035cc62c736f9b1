package waymark.journeys.badinputs;

import static waymark.journeys.client.Stranger.location;
import static waymark.journeys.journey.Journey.expect;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import waymark.journeys.client.Answer;
import waymark.journeys.client.Stranger;
import waymark.journeys.client.TokenSignIn;
import waymark.journeys.journey.Check;

/** 33 to 41: who somebody is, and what they may send along. */
record SignIns(Ground ground, Heard heard) {
  private static final String START = "/oauth2/authorization/waymark";
  private static final Map<String, String> AT_SERVICES =
      Map.of(
          "pupil-case", "/api/directory/me",
          "reporting", "/api/reports/register",
          "recruitment", "/api/recruitment/record",
          "notification", "/api/notifications/position");

  List<Check> checks() {
    return List.of(
        new Check(
            "33 without a session or a token it is 401, and a page leads to sign in", this::nobody),
        new Check("34 a token that is not ours in any one way is 401", this::tokens),
        new Check("35 what a role does not include is 403", this::otherRole),
        new Check("36 a command without the CSRF header is 403", this::csrf),
        new Check("37 another site's page gets nothing", this::otherSite),
        new Check("38 a session from before sign-in is not the one after", this::fixation),
        new Check("39 a code used twice, or of a foreign state, signs nobody in", this::replay),
        new Check("39 a code without its verifier is worth nothing", this::verifier),
        new Check("40 sign-in leads to no other site", this::openRedirect),
        new Check("41 identity and forwarding headers from outside mean nothing", this::headers));
  }

  private void nobody() {
    var stranger = new Stranger(ground.gateway());
    heard.problem(stranger.get("/api/reports/register"), 401, "not-signed-in");
    var page = stranger.open("/register?q=a");
    expect(page.status() == 302, "answered " + page.status());
    expect(location(page).contains(START + "?continue=%2Fregister"), location(page));
    for (var part : List.of("pupil-case", "reporting", "recruitment", "notification")) {
      var straight = new Stranger(ground.service(part)).get("/api/anything");
      heard.problem(straight, 401, "not-signed-in");
      var asks = straight.headers().firstValue("WWW-Authenticate");
      expect(asks.equals(Optional.of("Bearer")), part + " asks for " + asks);
    }
  }

  private void tokens() {
    var subject = ground.stack.accounts().called("senco").subject();
    var tokens = new Tokens(ground.stack, subject);
    AT_SERVICES.forEach((part, path) -> {
      var service = new Stranger(ground.service(part));
      var good = service.get(path, "Authorization", "Bearer " + tokens.good());
      expect(good.ok(), "a good token was refused at " + part + ": " + good.text());
      tokens
          .bad()
          .forEach((what, token) ->
              refused(what + " at " + part, service.get(path, "Authorization", "Bearer " + token)));
    });
  }

  private void refused(String what, Answer answer) {
    try {
      heard.problem(answer, 401, "not-signed-in");
      var asks = answer.headers().firstValue("WWW-Authenticate");
      expect(asks.equals(Optional.of("Bearer")), "it asks for " + asks);
    } catch (AssertionError seen) {
      throw new AssertionError(what + ": " + seen.getMessage(), seen);
    }
  }

  private void otherRole() {
    var manager = ground.stack.signIn("data-manager");
    heard.problem(manager.get("/api/reports/register"), 403, "not-for-your-role");
    var placed =
        manager.post(
            "/api/cases/pupils/" + ground.pupil + "/register/place", Ground.placement(""), "\"1\"");
    heard.problem(placed, 403, "not-for-your-role");
  }

  private void csrf() {
    heard.problem(ground.place(Ground.placement(""), "X-XSRF-TOKEN", null), 403, "forbidden");
    heard.problem(ground.place(Ground.placement(""), "X-XSRF-TOKEN", "guessed"), 403, "forbidden");
  }

  private void otherSite() throws IOException {
    for (var origin : List.of("null", "https://evil.test")) {
      var answer =
          ground.place(
              Ground.placement(""),
              "Origin",
              origin,
              "X-XSRF-TOKEN",
              null,
              "Sec-Fetch-Site",
              "cross-site");
      heard.problem(answer, 403, "forbidden");
      var read = ground.get("/api/reports/register", "Origin", origin);
      for (var given : List.of(answer, read)) {
        expect(
            given.headers().map().keySet().stream()
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control")),
            "another site may read it: " + given.headers());
      }
      preflight(origin);
    }
  }

  /** What a browser asks, without anybody's cookie, before it sends another site's command. */
  private void preflight(String origin) throws IOException {
    try (var wire = new Wire(ground.gateway())) {
      var answer =
          heard.kept(
              wire.say(
                      "OPTIONS /api/cases/imports HTTP/1.1",
                      "Host: localhost",
                      "Origin: " + origin,
                      "Access-Control-Request-Method: POST",
                      "Access-Control-Request-Headers: x-xsrf-token",
                      "")
                  .answer());
      expect(answer.matches("(?s)HTTP/1.1 40[13] .*"), "another site is told: " + answer);
      expect(!answer.toLowerCase(Locale.ROOT).contains("access-control-"), answer);
    }
  }

  private void fixation() {
    var person = new Stranger(ground.gateway());
    var back = back(person, START).toString();
    var own = person.get(back, "Cookie", "waymark=chosen-by-a-thief");
    var given = String.join(" ", own.headers().allValues("Set-Cookie"));
    expect(given.contains("waymark="), "no session of its own: " + given);
    expect(!given.contains("chosen-by-a-thief"), "a chosen session was taken: " + given);
    expect(person.signedIn(), "nobody was signed in");
  }

  private URI back(Stranger person, String start) {
    var account = ground.stack.accounts().called("senco");
    return person.untilSentBack(start, account.username(), account.password());
  }

  private void replay() {
    var person = new Stranger(ground.gateway());
    var back = back(person, START).toString();
    var thief = new Stranger(ground.gateway());
    heard.problem(thief.get(back), 401, "not-signed-in");
    expect(!thief.signedIn(), "somebody else's code signed in");
    expect(person.open(back).status() == 302 && person.signedIn(), "the code was no use");
    heard.problem(new Stranger(ground.gateway()).get(back), 401, "not-signed-in");
    var made = "/login/oauth2/code/waymark?code=x&state=y";
    heard.problem(new Stranger(ground.gateway()).get(made), 401, "not-signed-in");
  }

  /** The provider gives a token for a code to whoever holds its verifier, and to nobody else. */
  private void verifier() {
    var account = ground.stack.accounts().called("senco");
    for (var verifier : new String[] {null, "", "another-verifier-".repeat(4)}) {
      var answer =
          TokenSignIn.withVerifier(
              ground.stack.provider(),
              ground.gateway(),
              ground.stack.secret("gateway-client"),
              account.username(),
              account.password(),
              verifier);
      heard.kept(answer);
      expect(answer.status() == 400 || answer.status() == 401, "answered " + answer.status());
      expect(!answer.text().contains("access_token"), "a token was given");
    }
  }

  private void openRedirect() {
    for (var wanted : List.of("%2F%2Fevil.test", "%2F%5Cevil.test", "https%3A%2F%2Fevil.test")) {
      var person = new Stranger(ground.gateway());
      var page = location(person.open(back(person, START + "?continue=" + wanted).toString()));
      expect(
          ground.gateway().resolve(page).equals(ground.gateway().resolve("/")), "led to " + page);
    }
  }

  private void headers() {
    var plain = ground.get("/api/directory/me").orFail();
    var dressed =
        ground.get(
            "/api/directory/me",
            "X-User",
            "director",
            "X-School",
            ground.elsewhere,
            "X-Forwarded-User",
            "director",
            "X-Forwarded-For",
            "10.0.0.1",
            "Forwarded",
            "for=10.0.0.1;host=evil.test",
            "X-Forwarded-Host",
            "evil.test",
            "X-Forwarded-Proto",
            "https",
            "Authorization",
            "Bearer mine");
    expect(plain.text().equals(dressed.text()), dressed.text());
    var sent =
        new Stranger(ground.gateway())
            .get(START, "X-Forwarded-Host", "evil.test", "Forwarded", "host=evil.test");
    expect(!location(sent).contains("evil"), location(sent));
    var overridden =
        ground.senco.send(
            "GET",
            "/api/directory/me",
            BodyPublishers.noBody(),
            "X-HTTP-Method-Override",
            "DELETE");
    expect(overridden.ok(), "a method was overridden");
  }
}
