package waymark.journeys.journey;

import static waymark.journeys.journey.Journey.expect;

import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.bson.Document;
import tools.jackson.databind.JsonNode;
import waymark.journeys.client.SignedInClient;

/**
 * A safeguarding file, which has a ledger and a key ring of its own, erased by two of its leads
 * after the pupil's case was.
 *
 * @param pupil whose file it is
 * @param concern the one that is in it
 * @param part of an answer, in which its words were given
 * @param words that were told in it
 */
record FileErasure(String pupil, String concern, SafeguardingPart part, String words) {
  private static final String BASE = "/api/safeguarding/";
  private static final String PERIOD = "retention-child-protection-file-years";
  private static final String SINCE = "2018-05-25";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /**
   * Carries it out. No file of a child who is at school now is due: for as long as it takes, the
   * trust's policy data say that files are kept for no years.
   */
  void carryOut(Stack stack) {
    var administrator = stack.signIn("administrator");
    var lead = stack.signIn("dsl");
    close(lead);
    var years = years(lead);
    correct(administrator, 0);
    try {
      for (var end = Instant.now().plus(PATIENCE); years(lead) != 0; SubjectAccess.pause()) {
        expect(Instant.now().isBefore(end), "files are still kept for " + years(lead) + " years");
      }
      var deputy = stack.signIn("deputy-dsl");
      var ground = "{\"ground\":\"retention-ended\"}";
      deputy.post(file("erasure/propose"), ground).orFail();
      expect(keeping(deputy).path("erased").isNull(), "one lead alone erased the file");
      var seen = "\"" + keeping(lead).required("seq").asLong() + "\"";
      var agreed = lead.post(file("erasure/agree"), "{}", seen).orFail().json();
      expect(agreed.required("erased").asBoolean(), "it was agreed, and not carried out");
    } finally {
      correct(administrator, years);
    }
    try (var client = MongoClients.create(stack.databaseUri())) {
      var keys = client.getDatabase("safeguarding-keys").getCollection("keys");
      var key = keys.find(new Document("_id", subject())).first();
      expect(key != null && !key.containsKey("wrapped"), "the file's key is still there");
    }
  }

  private void close(SignedInClient lead) {
    var page = BASE + "concerns/" + concern;
    var closing =
        "{\"summary\":\"Support was given.\",\"followUp\":\"None.\",\"outcome\":\"early-help\"}";
    lead.post(page + "/close", closing, lead.get(page).orFail().etag()).orFail();
  }

  private static int years(SignedInClient lead) {
    return lead.get(BASE + "retention").orFail().json().required("years").asInt();
  }

  private static void correct(SignedInClient administrator, int years) {
    var form = "{\"value\":\"%d\",\"validFrom\":\"%s\",\"source\":\"The journey of erasure\"}";
    administrator
        .post("/api/directory/policy/" + PERIOD + "/corrections", form.formatted(years, SINCE))
        .orFail();
  }

  private JsonNode keeping(SignedInClient who) {
    return who.get(file("keeping")).orFail().json().required("keeping");
  }

  /** What was told is on no page of the file's leads, nor of whoever raised it. */
  void expectToldNowhere(SignedInClient lead, SignedInClient raiser) {
    // In a copy that has just been started it is announced again.
    var end = Instant.now().plus(PATIENCE);
    for (; keeping(lead).path("erased").isNull(); SubjectAccess.pause()) {
      expect(Instant.now().isBefore(end), "the file is not called erased");
    }
    var lists =
        Stream.of(
            "passed-on", "retention", "transfers", "glass", "my-concerns", "concerns/" + concern);
    var inboxes = Stream.of("new", "looking", "waiting", "closed").map(s -> "inbox?status=" + s);
    var pages = Stream.concat(lists, inboxes).map(BASE::concat);
    var all =
        Stream.of(
                pages,
                Stream.of("chronology", "keeping", "reads").map(this::file),
                Stream.of(part.page(), part.answer()))
            .flatMap(each -> each)
            .toList();
    all.forEach(page -> expect(!tells(lead, page), page + " tells what was in the file"));
    expect(!tells(raiser, BASE + "my-concerns"), "whoever raised it is told what was in the file");
  }

  private boolean tells(SignedInClient who, String page) {
    var answer = who.get(page);
    expect(answer.status() < 500, page + " answered " + answer.status() + ": " + answer.text());
    return answer.text().contains(words);
  }

  private String file(String page) {
    return BASE + "children/" + pupil + "/" + page;
  }

  /** Whom the erasure list names. */
  String subject() {
    return "child:" + pupil;
  }
}
