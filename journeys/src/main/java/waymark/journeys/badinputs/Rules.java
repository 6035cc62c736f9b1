package waymark.journeys.badinputs;

import static waymark.journeys.badinputs.Ground.placement;
import static waymark.journeys.badinputs.Heard.MARKER;
import static waymark.journeys.journey.Journey.expect;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import waymark.journeys.client.Answer;
import waymark.journeys.demo.WholeRoll;
import waymark.journeys.journey.Check;

/** 52 to 55 and 59: what can be read, and cannot be. */
record Rules(Ground ground, Heard heard, Newcomers newcomers) {

  List<Check> checks() {
    return List.of(
        new Check("52 a date that cannot be is 422", this::dates),
        new Check("53 a time that no clock shows is 422 or 400", this::clocks),
        new Check("54 what a rule of the house forbids is 409 by its name", this::rules),
        new Check("55 a command on what is closed is 409 by its name", this::closed),
        new Check("55 a command on what was erased is 409 by its name", this::erased),
        new Check("59 a role or a field of the record in the body is 400", this::massAssignment));
  }

  private Answer on(String date) {
    return ground.place(
        placement("")
            .replaceFirst("\"occurredOn\": \"[^\"]*\"", "\"occurredOn\": \"" + date + "\""));
  }

  private void dates() {
    heard.broken(on(ground.today.plusDays(1).toString()), 422, "not-after-today");
    heard.broken(on("1980-01-01"), 422, "not-before-birth");
    for (var date : List.of("2026-02-31", "0000-01-01", "99999-01-01", "2026-1-1", "today", "")) {
      heard.invalid(on(date), "/occurredOn");
    }
  }

  private void clocks() {
    for (var time :
        List.of("2026-03-29T01:30:00", "2026-01-01T00:00:00+25:00", "2026-10-25T01:30")) {
      heard.invalid(on(time), "/occurredOn");
    }
    heard.problem(
        ground.get("/api/reports/register?knownAt=2026-01-01T00:00:00%2B25:00"),
        400,
        "bad-parameter");
  }

  private void rules() {
    var pupil = newcomers.next();
    var placed = send(pupil, "place", placement("")).orFail().position().orElseThrow();
    read(pupil, placed);
    heard.broken(send(pupil, "place", placement("")), 409, "one-open-status");
    var noPlan = "{\"occurredOn\": \"%s\", \"provision\": \"E\"}".formatted(ground.today);
    heard.broken(send(pupil, "change-provision", noPlan), 409, "plan-with-e");
  }

  private void closed() {
    var pupil = newcomers.next();
    read(pupil, send(pupil, "place", placement("")).orFail().position().orElseThrow());
    var reasons = ground.get("/api/directory/policy").orFail().json().required("items");
    var reason =
        reasons
            .valueStream()
            .filter(item -> item.required("name").asString().equals("removal-reasons"))
            .map(item -> item.required("value").get(0).required("code").asString())
            .findFirst()
            .orElseThrow();
    var removal =
        "{\"occurredOn\": \"%1$s\", \"reason\": \"%2$s\", \"lastReviewOn\": \"%1$s\"}"
            .formatted(ground.today, reason);
    read(pupil, send(pupil, "remove", removal).orFail().position().orElseThrow());
    var ranked =
        "{\"occurredOn\": \"%s\", \"needs\": [{\"rank\": 1, \"code\": \"ASD\"}]}"
            .formatted(ground.today);
    heard.broken(send(pupil, "rank-needs", ranked), 409, "entry-open");
    heard.broken(send(pupil, "remove", removal), 409, "entry-open");
  }

  private void erased() {
    var pupil = newcomers.next();
    var page = "/api/reports/pupils/" + pupil;
    var erasure = "/api/cases/pupils/" + pupil + "/erasure/";
    var reason = "{\"reason\": \"no-longer-necessary\"}";
    var onRoll = ground.senco.post(erasure + "request", reason, ground.etag(pupil));
    heard.broken(onRoll, 409, "pupil-has-left");
    new WholeRoll(ground.senco, ground.schoolId()).without(Set.of(pupil));
    var asked = ground.senco.post(erasure + "request", reason, ground.etag(pupil));
    expect(asked.ok(), "nobody may ask for it: " + asked.text());
    var seen = upToDate(page, asked.position().orElseThrow());
    var approved = ground.director.post(erasure + "approve", "{}", seen);
    expect(approved.ok(), "nobody may approve it: " + approved.text());
    seen = upToDate(page, approved.position().orElseThrow());
    var place = "/api/cases/pupils/" + pupil + "/register/place";
    var again = heard.kept(ground.director.post(place, placement(""), seen));
    heard.broken(again, 409, "pupil-erased");
  }

  private String upToDate(String page, long position) {
    return ground.director.getUpToDate(page + "?at-least=" + position).etag();
  }

  private void read(String pupil, long position) {
    ground.senco.getUpToDate("/api/reports/pupils/" + pupil + "?at-least=" + position);
  }

  private Answer send(String pupil, String command, String body) {
    var path = "/api/cases/pupils/" + pupil + "/register/" + command;
    return ground.command(path, BodyPublishers.ofString(body), "If-Match", ground.etag(pupil));
  }

  private void massAssignment() {
    for (var field :
        List.of(
            "\"role\": \"DSL\"",
            "\"actor\": \"" + MARKER + "\"",
            "\"school\": \"" + ground.elsewhere + "\"",
            "\"recordedAt\": \"2020-01-01T00:00:00Z\"",
            "\"entry\": \"" + ground.pupil + "\"")) {
      heard.problem(ground.place(placement(", " + field)), 400, "unknown-field");
    }
  }
}
