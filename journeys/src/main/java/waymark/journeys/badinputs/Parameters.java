package waymark.journeys.badinputs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static waymark.journeys.journey.Journey.expect;

import java.net.URLEncoder;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import waymark.journeys.journey.Check;

/** 56 to 58: pages, lists and times asked for in an address. */
record Parameters(Ground ground, Heard heard) {

  List<Check> checks() {
    return List.of(
        new Check("56 page sizes, offsets and cursors out of range are 400", this::pages),
        new Check("57 sorting and filtering by what is on no list is 400", this::lists),
        new Check("58 a day to come is 422, before all events empty, nonsense 400", this::times));
  }

  private void pages() {
    for (var size : List.of("0", "-1", "1000000000", "99999999999", "1e3")) {
      heard.problem(ground.get("/api/reports/register?limit=" + size), 400, "bad-parameter");
    }
    var lead = ground.stack.signIn("dsl");
    for (var size : List.of("0", "-1", "1000000000", "99999999999", "1e3")) {
      heard.problem(lead.get("/api/safeguarding/inbox?limit=" + size), 400, "bad-parameter");
    }
    for (var offset : List.of("offset=1000000000", "page=99999999", "limit=1&skip=1")) {
      heard.problem(ground.get("/api/reports/register?" + offset), 400, "bad-parameter");
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
    for (var filter : List.of("salary=1", "schools=all", "need=SLCN&dob=2015-01-01")) {
      heard.problem(ground.get("/api/reports/register?" + filter), 400, "bad-parameter");
    }
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
