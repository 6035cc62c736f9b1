package waymark.journeys.badinputs;

import static waymark.journeys.badinputs.CandidateForms.NOTE;
import static waymark.journeys.badinputs.Heard.MARKER;
import static waymark.journeys.journey.Journey.expect;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import waymark.journeys.client.SignedInClient;
import waymark.journeys.journey.Check;

/**
 * 29 to 31, 46 to 51 and 55 of candidates; what their commands carry is {@link CandidateBodies}'.
 */
final class Candidates {
  private final Ground ground;
  private final Heard heard;
  private final SignedInClient head;
  private final String day;
  private final Applicant applicant;

  Candidates(Ground ground, Heard heard) {
    this.ground = ground;
    this.heard = heard;
    head = ground.stack.signIn("head");
    day = ground.today.minusDays(1).toString();
    applicant = Applicant.at(head.schools().getFirst(), day, heard, head);
  }

  List<Check> checks() {
    var own =
        List.of(
            new Check("29 and 31 a candidate elsewhere is not told from nobody", this::elsewhere),
            new Check("30 of candidates what is no id is 400", this::noId),
            new Check("46 to 48 a key for a candidate is for one command", this::keys),
            new Check("50 and 51 a candidate is decided on as they were seen", this::seen),
            new Check("55 of an erased candidate nothing is recorded", this::erased));
    return Stream.concat(
            new CandidateBodies(ground, heard, applicant).checks().stream(), own.stream())
        .toList();
  }

  private void elsewhere() {
    var theirs = ground.director.get("/api/directory/schools").orFail().json().required("schools");
    var school =
        theirs
            .valueStream()
            .map(each -> each.required("id").asString())
            .filter(id -> !head.schools().contains(id))
            .findFirst()
            .orElseThrow();
    var other = Applicant.at(school, day, heard, ground.director);
    for (var form : CandidateForms.ALL) {
      var command = "/" + form.command().replace("{request}", other.request());
      var nobody = Applicant.ALL + "/" + UUID.randomUUID() + command;
      var met = applicant.sent(other.at() + command, form.whole(day), "\"1\"");
      heard.problem(met, 404, "not-found");
      var none = applicant.sent(nobody, form.whole(day), "\"1\"");
      expect(met.text().equals(none.text()), met.text() + " is not " + none.text());
    }
  }

  private void noId() {
    for (var form : CandidateForms.ALL) {
      var command = form.command().replace("{request}", applicant.request());
      var path = Applicant.ALL + "/1/" + command;
      heard.problem(applicant.sent(path, form.whole(day), "\"1\""), 400, "bad-parameter");
    }
    var noRequest = applicant.at() + "/subject-access/1/withdraw";
    heard.problem(applicant.sent(noRequest, "{}", "\"1\""), 400, "bad-parameter");
  }

  private void keys() {
    for (var form : CandidateForms.ALL) {
      var none = applicant.send(form.command(), form.whole(day), "Idempotency-Key", null);
      heard.problem(none, 400, "idempotency-key-required");
    }
    var key = UUID.randomUUID().toString();
    var seen = applicant.etag();
    var headers = new String[] {"Idempotency-Key", key, "If-Match", seen};
    var first = applicant.send(NOTE.command(), NOTE.whole(day), headers).orFail();
    var again = applicant.send(NOTE.command(), NOTE.whole(day), headers);
    expect(again.text().equals(first.text()), again.text() + " is not " + first.text());
    var other = NOTE.with(day, "note", "\"" + MARKER + "\"");
    var mixed = applicant.send(NOTE.command(), other, headers);
    heard.problem(mixed, 422, "idempotency-mismatch");
  }

  private void seen() {
    var before = applicant.etag();
    applicant.send(NOTE.command(), NOTE.whole(day)).orFail();
    for (var form : CandidateForms.ALL) {
      var unseen = applicant.send(form.command(), form.whole(day), "If-Match", null);
      heard.problem(unseen, 428, "if-match-required");
      var late = applicant.send(form.command(), form.whole(day), "If-Match", before);
      heard.problem(late, 412, "changed-meanwhile");
      var now = late.headers().firstValue("ETag").orElse("");
      expect(now.equals(applicant.etag()), "the state now is told as " + now);
    }
  }

  private void erased() {
    var gone = Applicant.at(head.schools().getFirst(), day, heard, head);
    gone.send("subject-access/{request}/withdraw", "{\"on\":\"%s\"}".formatted(day)).orFail();
    gone.send("erasure/propose", "{\"ground\":\"recorded-unlawfully\"}").orFail();
    heard.broken(gone.send("erasure/approve", "{}"), 409, "erasure-by-two");
    var approved = ground.director.post(gone.at() + "/erasure/approve", "{}", gone.etag());
    expect(approved.ok(), "nobody may approve it: " + approved.text());
    for (var form : CandidateForms.ALL) {
      heard.broken(gone.send(form.command(), form.whole(day)), 409, "candidate-erased");
    }
  }
}
