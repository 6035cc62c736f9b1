package waymark.journeys.badinputs;

import static waymark.journeys.journey.Journey.expect;

import java.util.List;
import waymark.journeys.client.Answer;
import waymark.journeys.client.SignedInClient;
import waymark.journeys.journey.Check;

/** 53 to 55 of a concern: closed while something is awaited, and gone on with afterwards. */
record Concerns(Ground ground, Heard heard, SignedInClient lead) {

  List<Check> checks() {
    return List.of(
        new ConcernTimes(ground, heard, lead).check(),
        new Check("54 and 55 a concern that waits is not closed, a closed one is", this::closing));
  }

  private void closing() {
    var form = "{\"pupil\":\"%s\",\"occurredOn\":\"%s\",\"seen\":\"Came without a coat.\"}";
    var raised =
        lead.post("/api/safeguarding/concerns", form.formatted(ground.pupil, ground.today));
    var at = "/api/safeguarding/concerns/" + raised.orFail().json().required("concern").asString();
    var referral =
        "{\"occurredOn\":\"%s\",\"to\":\"Duty team\",\"how\":\"phone\",\"reason\":\"Worry\"}";
    decide(at, "acknowledge", "{}").orFail();
    decide(at, "refer", referral.formatted(ground.today)).orFail();
    var close = "{\"summary\":\"Support.\",\"followUp\":\"Weekly.\",\"outcome\":\"early-help\"}";
    heard.broken(decide(at, "close", close), 409, "referrals-answered");
    var awaited = lead.get(at).orFail().json().at("/referrals/0/referral").asString();
    var answer = "{\"occurredOn\":\"%s\",\"answer\":\"Early help\"}".formatted(ground.today);
    decide(at, "referrals/" + awaited + "/answer", answer).orFail();
    decide(at, "close", close).orFail();
    var more = "{\"occurredOn\":\"%s\",\"information\":\"More\"}".formatted(ground.today);
    heard.broken(decide(at, "add-information", more), 409, "concern-open");
    expect(lead.get(at).json().required("status").asString().equals("closed"), "it was opened");
  }

  private Answer decide(String concern, String what, String body) {
    var seen = lead.get(concern).orFail().etag();
    return heard.kept(lead.post(concern + "/" + what, body, seen));
  }
}
