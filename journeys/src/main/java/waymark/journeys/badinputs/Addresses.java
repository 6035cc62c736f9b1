package waymark.journeys.badinputs;

import static waymark.journeys.journey.Journey.expect;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import waymark.journeys.client.Answer;
import waymark.journeys.client.Stranger;
import waymark.journeys.journey.Check;

/** 27 to 32: addresses and ids. */
record Addresses(Ground ground, Heard heard) {
  private static final List<String> NOT_HERE =
      List.of(
          "/actuator",
          "/actuator/health",
          "/actuator/env",
          "/actuator/prometheus",
          "/actuator/gateway/routes",
          "/internal/keys");
  private static final List<String> NO_LEADS = List.of("class-teacher", "head", "data-manager");

  List<Check> checks() {
    return List.of(
        new Check("27 a path that wanders is 400 or 404, here and at the service", this::traversal),
        new Check("28 the actuator is not there, for anybody", this::actuator),
        new Check("29 an unknown id is 404", () -> notThere(UUID.randomUUID().toString())),
        new Check("30 what is no id is 400", this::noId),
        new Check("31 another school's pupil is not told from nobody", this::elsewhere),
        new Check("31 nor by what the database does to find out", this::samePlan),
        new Check("32 a safeguarding record is not told from nothing", this::safeguarding),
        new Check("32 who reaches for one in vain is recorded", this::recorded));
  }

  private void traversal() throws IOException {
    var cookie = "Cookie: " + ground.senco.cookies();
    var token = "Authorization: Bearer " + ground.token();
    for (var path :
        List.of(
            "/api/cases/..%2finternal/keys",
            "/api/cases/%252e%252e/internal",
            "/api/cases/imports;jsessionid=1",
            "/api//cases/imports",
            "/api/cases/../../internal/keys",
            "/api/cases/%00")) {
      var atTheDoor = wandered(ground.gateway(), path, cookie);
      expect(atTheDoor.matches("(400|404) .*"), path + " is answered " + atTheDoor);
      var behind = wandered(ground.service("pupil-case"), path, token);
      expect(behind.equals(atTheDoor), path + " at the service: " + behind + ", " + atTheDoor);
    }
  }

  /** Status and problem, as one door answers an address that no client would send. */
  private String wandered(URI server, String path, String known) throws IOException {
    try (var wire = new Wire(server)) {
      var lines = List.of("GET " + path + " HTTP/1.1", "Host: a", known, "Connection: close", "");
      var answer = heard.kept(wire.say(lines.toArray(String[]::new)).untilClosed());
      expect(answer.contains("application/problem+json"), path + ": " + answer);
      return answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 400".length())
          + " "
          + answer.replaceAll("(?s).*/problems/([a-z-]+).*", "$1");
    }
  }

  private void actuator() {
    for (var path : NOT_HERE) {
      heard.problem(new Stranger(ground.gateway()).get(path), 404, "not-found");
    }
    for (var account : ground.stack.accounts().all()) {
      var who = ground.stack.signIn(account.username());
      for (var path : NOT_HERE) heard.problem(who.get(path), 404, "not-found");
      for (var path : List.of("/actuator/gateway/routes", "/actuator/gateway/refresh")) {
        heard.problem(who.post(path, "{}"), 404, "not-found");
      }
    }
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

  /** The database does for either what it does for the other: its time tells nothing. */
  private void samePlan() {
    var plans = new QueryPlans(ground.stack, "reporting");
    var nobody = UUID.randomUUID().toString();
    var seen =
        plans.of(
            List.of(ground.elsewhere, nobody),
            () -> {
              ground.get("/api/reports/pupils/" + ground.elsewhere);
              ground.get("/api/reports/pupils/" + nobody);
            });
    var ofNobody = seen.getOrDefault(nobody, new TreeSet<>());
    expect(!ofNobody.isEmpty(), "the database was not asked");
    expect(ofNobody.equals(seen.get(ground.elsewhere)), "it is asked otherwise: " + seen);
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
    for (var account : NO_LEADS) {
      var who = ground.stack.signIn(account);
      var refused = heard.problem(who.get(path + ours), 403, "not-for-your-role");
      expect(refused.text().equals(who.get(path + UUID.randomUUID()).text()), refused.text());
    }
    var lead = ground.stack.signIn("dsl");
    expect(lead.get(path + ours).ok(), "the lead reads it, so that there is something to find");
    same(lead.get(path + concernAbout(ground.elsewhere)), lead.get(path + UUID.randomUUID()));
  }

  /** For what exists and for what does not, at the role's door and at the school's. */
  private void recorded() {
    var kept = new KeptReads(ground.stack);
    var path = "/api/safeguarding/concerns/";
    var elsewhere = concernAbout(ground.elsewhere);
    for (var account : Stream.concat(NO_LEADS.stream(), Stream.of("dsl")).toList()) {
      var who = ground.stack.signIn(account);
      var person = Ground.person(who);
      for (var concern : List.of(elsewhere, UUID.randomUUID().toString())) {
        var before = kept.denied(person, concern);
        heard.kept(who.get(path + concern));
        var since = kept.denied(person, concern) - before;
        expect(since == 1, account + " reached for a concern and " + since + " were recorded");
      }
    }
    var sent = "{\"pupil\":\"%s\",\"occurredOn\":\"%s\",\"seen\":\"A worry.\"}";
    var who = Ground.person(ground.senco);
    var before = kept.denied(who, ground.elsewhere);
    var about = sent.formatted(ground.elsewhere, ground.today);
    heard.problem(ground.senco.post("/api/safeguarding/concerns", about), 404, "not-found");
    expect(
        kept.denied(who, ground.elsewhere) == before + 1, "who is named in a body is not recorded");
  }

  private String concernAbout(String pupil) {
    var form = "{\"pupil\":\"%s\",\"occurredOn\":\"%s\",\"seen\":\"Came without a coat.\"}";
    var raised =
        ground.director.post("/api/safeguarding/concerns", form.formatted(pupil, ground.today));
    return raised.orFail().json().required("concern").asString();
  }
}
