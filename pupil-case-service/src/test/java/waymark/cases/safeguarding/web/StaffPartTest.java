package waymark.cases.safeguarding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.cases.safeguarding.web.AskedToSeeStaff.PARTS;
import static waymark.cases.safeguarding.web.SafeguardingTrust.BASE;
import static waymark.cases.safeguarding.web.SafeguardingTrust.done;
import static waymark.cases.safeguarding.web.SafeguardingTrust.id;
import static waymark.cases.safeguarding.web.SafeguardingTrust.ids;
import static waymark.cases.safeguarding.web.SafeguardingTrust.made;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.web.Service;
import waymark.cases.web.Service.Answer;

/** Low-level concerns in the answer to a member of staff who asks what is held about them. */
class StaffPartTest extends WithATrust {
  private static final String LOW = BASE + "/low-level";

  @Autowired private Map<String, ServiceLedger> ledgers;

  private Service head;

  @BeforeAll
  void itsPeople() {
    head = there.as("head");
  }

  @Test
  void theHeadTeacherAnswersForTheListAndWhoKeepsTheRequestLearnsThatItIsDone() {
    UUID assistant = member("assistant");
    String concern = recorded("\"subject\":\"" + assistant + "\"", "Gave sweets to one child.");
    String named = recorded("\"name\":\"The teaching assistant\"", "Raised her voice.");
    var asked = AskedToSeeStaff.about(there, assistant);

    assertThat(requests(head)).contains(asked.request().toString());
    assertThat(requests(there.as("head-alder"))).doesNotContain(asked.request().toString());
    assertThat(there.as("head-alder").get(asked.at()).status()).isEqualTo(404);
    for (String who : List.of("director", "administrator", "dsl", "senco", "assistant")) {
      assertThat(there.as(who).get(asked.at()).status()).as(who).isEqualTo(403);
    }
    String done = BASE + "/subject-access/" + asked.request() + "/done";
    assertThat(there.as("senco").get(done).status()).isEqualTo(404);
    assertThat(asked.isDone()).isFalse();
    assertThat(ids(asked.shown(head).required("namedAlone"), "concern")).contains(named);

    asked.gather(head, named, concern, UUID.randomUUID().toString());
    assertThat(asked.items(head))
        .containsExactly("low-level-" + concern + "-0", "low-level-" + named + "-0");
    recorded("\"subject\":\"" + assistant + "\"", "After the list was made.");
    asked.includeAll(head);
    assertThat(rule(head.get(asked.at() + "/answer.json"))).isEqualTo("access-approved-first");
    done(head.get(asked.at() + "/answer.pdf?draft=true"));
    done(asked.approve(head));
    asked.takeApprovalBack(head);
    assertThat(rule(head.get(asked.at() + "/answer.json"))).isEqualTo("access-approved-first");
    asked.includeAll(head);
    done(asked.approve(head));
    Answer answer = done(head.get(asked.at() + "/answer.json"));
    assertThat(answer.raw().body())
        .contains("low-level concerns", "Gave sweets", "Raised her voice", "Having favourites")
        .contains("[removed: who told of it]")
        .doesNotContain("Ida Fernleigh", "After the list", "child protection");
    assertThat(asked.isDone()).isFalse();
    asked.give(head);
    assertThat(asked.isDone()).isTrue();
    assertThat(viewed()).contains("GET " + PARTS + "/{request}/{school}/answer.json");
  }

  @Test
  void aLeaverIsAnsweredByTheSchoolsThatTheyWorkedAtAndWhereNothingIsHeldInTheSameWay() {
    there.person("leaver", "senco", there.alder);
    UUID leaver = member("leaver", there.as("head-alder"));
    there.grant(leaver.toString(), "senco", there.rowan);
    UUID concern =
        UUID.fromString(recorded("\"subject\":\"" + leaver + "\"", "Came late to a trip."));
    for (JsonNode grant : entry(leaver).required("grants")) {
      String withdraw =
          "/api/directory/people/%s/grants/%s/withdraw"
              .formatted(leaver, grant.required("grant").asString());
      done(
          there
              .as("administrator")
              .decide(
                  withdraw, "{\"on\":\"2025-09-01\"}", entry(leaver).required("seq").longValue()));
    }
    var asked = AskedToSeeStaff.about(there, leaver);
    assertThat(requests(there.as("head-alder"))).contains(asked.request().toString());
    String alders = PARTS + "/" + asked.request() + "/" + there.alder;
    Answer nothing = done(there.as("head-alder").get(alders));
    assertThat(nothing.raw().body()).doesNotContain("trip", concern.toString());
    done(there.as("head-alder").decide(alders + "/gather", "{\"concerns\":[]}", -1));
    assertThat(asked.isDone()).isFalse();
    asked.gather(head);
    assertThat(asked.items(head)).containsExactly("low-level-" + concern + "-0");

    asked.restIsGiven(ledgers);
    assertThat(entry(leaver).required("holds")).as("answered, but for the head's part").isEmpty();
    String over = "{\"occurredOn\":\"2025-10-01\",\"outcome\":\"guidance\",\"note\":\"Done\"}";
    done(head.decide(LOW + "/" + concern + "/conclude", over, 0));
    String file = LOW + "/people/" + leaver;
    assertThat(
            done(head.get(file + "/keeping")).body().at("/keeping/heldWithRecord").booleanValue())
        .as("kept while the part is owed")
        .isTrue();
    asked.includeAll(head);
    done(asked.approve(head));
    asked.give(head);
    assertThat(
            done(head.get(file + "/keeping")).body().at("/keeping/heldWithRecord").booleanValue())
        .isFalse();
    assertThat(asked.isDone()).isTrue();
  }

  @Test
  void accessByTwoWhereASchoolHasTwoHeadTeachersAndOfThemselfNobodyAnswers() {
    there.person("head-beside", "head-teacher", there.alder);
    Service beside = there.as("head-beside");
    Service alder = there.as("head-alder");
    UUID themself = member("head-beside", alder);
    var asked = AskedToSeeStaff.about(there, themself);
    String at = PARTS + "/" + asked.request() + "/" + there.alder;
    assertThat(requests(beside)).doesNotContain(asked.request().toString());
    assertThat(beside.get(at).status()).isEqualTo(404);
    assertThat(done(alder.get(at)).body().required("another").booleanValue()).isFalse();

    UUID senco = member("senco-alder", alder);
    String form = concern("\"subject\":\"" + senco + "\"", "Used a private phone.", there.alder);
    made(alder.post(LOW, form));
    var other = AskedToSeeStaff.about(there, senco);
    String part = PARTS + "/" + other.request() + "/" + there.alder;
    done(alder.decide(part + "/gather", "{\"concerns\":[]}", -1));
    JsonNode shown = done(alder.get(part)).body();
    assertThat(shown.required("another").booleanValue()).isTrue();
    String withhold =
        "{\"decisions\":[{\"item\":\"%s\",\"verdict\":\"withhold\",\"exemption\":\"third-party\",\"passages\":[]}]}"
            .formatted(shown.at("/part/items/0/item").asString());
    done(alder.decide(part + "/decide", withhold, 0));
    assertThat(beside.decide(part + "/gather", "{\"concerns\":[]}", -1).status()).isEqualTo(412);
    assertThat(rule(alder.decide(part + "/approve", "{}", 1))).isEqualTo("access-by-two");
    done(beside.decide(part + "/approve", "{}", 1));
    JsonNode answer = done(beside.get(part + "/answer.json")).body();
    assertThat(answer.required("items")).isEmpty();
    assertThat(answer.required("withheld").intValue()).isOne();
  }

  @Test
  void ofSomebodyWhoWorkedAtNoSchoolNobodyHasAPart() {
    UUID analyst = id(there.as("analyst").get("/api/directory/me"), "person");
    var asked = AskedToSeeStaff.about(there, analyst);
    assertThat(asked.isDone()).isTrue();
    assertThat(requests(head)).doesNotContain(asked.request().toString());
    assertThat(head.get(asked.at()).status()).isEqualTo(404);
  }

  private UUID member(String name) {
    return member(name, head);
  }

  private UUID member(String name, Service ofSchool) {
    return done(ofSchool.get(LOW + "/staff"))
        .body()
        .required("staff")
        .valueStream()
        .filter(each -> each.required("name").asString().equals("Demo " + name))
        .map(each -> UUID.fromString(each.required("person").asString()))
        .findFirst()
        .orElseThrow();
  }

  private String recorded(String about, String what) {
    return id(made(head.post(LOW, concern(about, what, there.rowan))), "concern").toString();
  }

  private static String concern(String about, String what, UUID school) {
    return """
    {"school":"%s",%s,"occurredOn":"2025-03-04","kind":"favourites","what":"%s",
     "sharedBy":"Ida Fernleigh"}\
    """
        .formatted(school, about, what);
  }

  private JsonNode entry(UUID person) {
    return done(there.as("administrator").get("/api/directory/people/" + person)).body();
  }

  private static List<String> requests(Service reader) {
    return ids(done(reader.get(PARTS)).body().required("parts"), "request");
  }

  private List<String> viewed() {
    return ids(done(head.get(LOW + "/reads")).body().required("views"), "route");
  }

  private static String rule(Answer answer) {
    return answer.body().path("rule").asString(answer.raw().body());
  }
}
