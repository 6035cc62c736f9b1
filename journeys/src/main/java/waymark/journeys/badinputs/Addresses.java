package waymark.journeys.badinputs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static waymark.journeys.journey.Journey.expect;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import waymark.journeys.client.Answer;
import waymark.journeys.client.Stranger;
import waymark.journeys.journey.Check;

/** 27 to 32 and 56 to 58: addresses, ids and parameters. */
record Addresses(Ground ground, Heard heard) {

  List<Check> checks() {
    return List.of(
        new Check("27 a path that wanders is 400 or 404, here and at the service", this::traversal),
        new Check("28 the actuator is not there, for anybody", this::actuator),
        new Check("29 an unknown id is 404", () -> notThere(UUID.randomUUID().toString())),
        new Check("30 what is no id is 400", this::noId),
        new Check("31 another school's pupil is not told from nobody", this::elsewhere),
        new Check("32 a safeguarding record is not told from nothing", this::safeguarding),
        new Check("56 page sizes and cursors out of range are 400", this::pages),
        new Check("57 sorting and filtering by what is on no list is 400", this::lists),
        new Check("58 a day to come is 422, before all events empty, nonsense 400", this::times));
  }

  private void traversal() throws IOException {
    for (var path :
        List.of(
            "/api/cases/..%2finternal/keys",
            "/api/cases/%252e%252e/internal",
            "/api/cases/imports;jsessionid=1",
            "/api//cases/imports",
            "/api/cases/../../internal/keys",
            "/api/cases/%00")) {
      for (var server : List.of(ground.gateway(), ground.service("pupil-case"))) {
        try (var wire = new Wire(server)) {
          var cookie = "Cookie: " + ground.senco.cookies();
          var answer =
              heard.kept(wire.say("GET " + path + " HTTP/1.1", "Host: a", cookie, "").answer());
          expect(
              answer.matches("(?s)HTTP/1.1 (400|401|404) .*application/problem\\+json.*"),
              path + " at " + server.getPort() + ": " + answer);
        }
      }
    }
  }

  private void actuator() {
    var paths = List.of("/actuator", "/actuator/health", "/actuator/env", "/internal/keys");
    var known = List.of(ground.senco, ground.director, ground.stack.signIn("administrator"));
    for (var path : paths) {
      heard.problem(new Stranger(ground.gateway()).get(path), 404, "not-found");
      known.forEach(who -> heard.problem(who.get(path), 404, "not-found"));
    }
    var post = command("/actuator/gateway/routes", "{}");
    heard.problem(post, 404, "not-found");
  }

  private Answer command(String path, String body) {
    return ground.command(path, BodyPublishers.ofString(body));
  }

  private void notThere(String id) {
    heard.problem(ground.get("/api/reports/pupils/" + id), 404, "not-found");
    heard.problem(ground.get("/api/reports/pupils/" + id + "/timeline"), 404, "not-found");
    heard.problem(ground.get("/api/cases/imports/" + id), 404, "not-found");
    heard.problem(place(id), 404, "not-found");
  }

  private Answer place(String id) {
    return command("/api/cases/pupils/" + id + "/register/place", Ground.placement(""));
  }

  private void noId() {
    for (var id : List.of("1", "not-an-id", "00000000-0000-0000-0000-00000000000g")) {
      heard.problem(ground.get("/api/reports/pupils/" + id), 400, "bad-parameter");
      heard.problem(ground.get("/api/cases/imports/" + id), 400, "bad-parameter");
      heard.problem(place(id), 400, "bad-parameter");
    }
  }

  private void elsewhere() {
    for (var path : List.of("", "/timeline")) {
      same(
          ground.get("/api/reports/pupils/" + ground.elsewhere + path),
          ground.get("/api/reports/pupils/" + UUID.randomUUID() + path));
    }
    same(place(ground.elsewhere), place(UUID.randomUUID().toString()));
  }

  /** Two answers that tell nobody which of the two it was. */
  private void same(Answer theirs, Answer nobodys) {
    heard.problem(theirs, 404, "not-found");
    expect(theirs.text().equals(nobodys.text()), theirs.text() + " is not " + nobodys.text());
    var theirHeaders = new TreeMap<>(theirs.headers().map());
    var others = new TreeMap<>(nobodys.headers().map());
    List.of(theirHeaders, others).forEach(each -> each.keySet().removeIf("Date"::equalsIgnoreCase));
    expect(theirHeaders.equals(others), theirHeaders + " is not " + others);
  }

  private void safeguarding() {
    var path = "/api/safeguarding/concerns/";
    var ours = concernAbout(ground.pupil);
    for (var account : List.of("class-teacher", "head", "data-manager")) {
      var who = ground.stack.signIn(account);
      var refused = who.get(path + ours);
      heard.kept(refused);
      expect(refused.status() == 404 || refused.status() == 403, "answered " + refused.status());
      expect(refused.text().equals(who.get(path + UUID.randomUUID()).text()), refused.text());
    }
    var lead = ground.stack.signIn("dsl");
    expect(lead.get(path + ours).ok(), "the lead reads it, so that there is something to find");
    same(lead.get(path + concernAbout(ground.elsewhere)), lead.get(path + UUID.randomUUID()));
  }

  private String concernAbout(String pupil) {
    var form = "{\"pupil\":\"%s\",\"occurredOn\":\"%s\",\"seen\":\"Came without a coat.\"}";
    var raised =
        ground.director.post("/api/safeguarding/concerns", form.formatted(pupil, ground.today));
    return raised.orFail().json().required("concern").asString();
  }

  private void pages() {
    for (var size : List.of("0", "-1", "1000000000", "99999999999", "1e3")) {
      heard.problem(ground.get("/api/reports/register?limit=" + size), 400, "bad-parameter");
    }
    for (var cursor : List.of("x", "AAAA", "A".repeat(100))) {
      heard.problem(ground.get("/api/reports/register?after=" + cursor), 400, "page-not-found");
    }
    var first = ground.get("/api/reports/register?limit=1").orFail().json();
    var next = first.required("next").asString();
    var turned = new StringBuilder(next).reverse();
    heard.problem(
        ground.get("/api/reports/register?limit=1&after=" + turned), 400, "page-not-found");
    var others = ground.get("/api/reports/register?limit=1&sort=since&after=" + next);
    heard.problem(others, 400, "page-not-found");
  }

  private void lists() {
    for (var sort : List.of("salary", "name%3Bdrop", "-", "name,year")) {
      heard.problem(ground.get("/api/reports/register?sort=" + sort), 400, "bad-parameter");
    }
    heard.problem(ground.get("/api/reports/register?flag=any"), 400, "bad-parameter");
    var slow = URLEncoder.encode("(a+)+$", UTF_8);
    heard.problem(ground.get("/api/reports/register?need=" + slow), 400, "bad-parameter");
    // What is searched for is letters: the rest neither counts nor means anything.
    for (var words : List.of(slow, "a.%2A", "%5Ba", "a%28%3F%3A")) {
      expect(found(words).equals(found("a")), words + " was taken for a pattern");
    }
  }

  private JsonNode found(String words) {
    return ground.get("/api/reports/pupils?q=" + words).orFail().json().required("pupils");
  }

  private void times() {
    var tomorrow = ground.today.plusDays(1);
    heard.invalid(ground.get("/api/reports/register?asAt=" + tomorrow), "/asAt");
    var before = ground.get("/api/reports/register?asAt=1990-01-01").orFail().json();
    expect(before.required("total").asInt() == 0, "a register before there was one: " + before);
    for (var nonsense : List.of("yesterday", "2026-02-31", "0", "2026-13-01")) {
      heard.problem(ground.get("/api/reports/register?asAt=" + nonsense), 400, "bad-parameter");
    }
    var dates = new TreeSet<>(List.of("2026-03-29T01:30:00%2B25:00", "2026-01-31T09:30", "now"));
    dates.forEach(moment ->
        heard.problem(ground.get("/api/reports/register?knownAt=" + moment), 400, "bad-parameter"));
  }
}
