package waymark.cases.safeguarding.web;

import static org.assertj.core.api.Assertions.assertThat;
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

/** A low-level concern that was recorded about the wrong person becomes another one's. */
class LowLevelReattributionTest extends WithATrust {
  private static final String LOW = BASE + "/low-level";
  private static final String LADO =
      "{\"occurredOn\":\"2025-11-12\",\"to\":\"The LADO\",\"reason\":\"A pattern\"}";

  @Autowired private Map<String, ServiceLedger> ledgers;

  private Service head;
  private Service director;

  @BeforeAll
  void itsPeople() {
    head = there.as("head");
    director = there.as("director");
  }

  @Test
  void itLeavesNeitherWordNorKindInThePatternOfWhomItIsNotAbout() {
    String wrong = person("wrong");
    String right = person("right");
    UUID concern = recorded(head, there.rowan, wrong);
    decided(head, concern, "note", "{\"occurredOn\":\"2025-11-11\",\"note\":\"Was seen again\"}");
    JsonNode staff = done(head.get(LOW + "/" + concern + "/staff")).body().required("staff");
    assertThat(ids(staff, "person")).contains(wrong, right, me("head"));
    assertThat(rule(reattribute(head, concern, wrong))).isEqualTo("about-another-person");
    assertThat(reattribute(head, concern, me("senco-alder")).status())
        .as("elsewhere")
        .isEqualTo(422);
    done(reattribute(head, concern, right));

    JsonNode list = done(head.get(LOW)).body();
    assertThat(ids(list.required("people"), "subject")).contains(right).doesNotContain(wrong);
    JsonNode moved = moved(list, concern);
    assertThat(moved.required("name").asString()).isEqualTo("Demo wrong");
    assertThat(moved.required("byName").asString()).isEqualTo("Demo head");
    assertThat(moved.toString()).doesNotContain("sweets", "favourites", "right", right);
    JsonNode shown = done(head.get(LOW + "/" + concern)).body();
    assertThat(shown.at("/concern/subject").asString()).isEqualTo(right);
    assertThat(shown.at("/origin/byName").asString()).isEqualTo("Demo head");
    assertThat(shown.at("/concern/occurredOn").asString()).isEqualTo("2025-11-10");
    assertThat(shown.required("entries").toString())
        .contains("Gives sweets", "Ida Fernleigh", "Was seen again", "Demo right")
        .doesNotContain("wrong", "on leave");

    done(reattribute(head, concern, wrong));
    assertThat(ids(done(head.get(LOW)).body().required("people"), "subject"))
        .as("undone")
        .contains(wrong)
        .doesNotContain(right);
  }

  @Test
  void theLadoIsToldAgainAndItIsCountedUntilThen() {
    UUID concern = recorded(head, there.rowan, person("told-of"));
    decided(head, concern, "refer-to-lado", LADO);
    int before = again(head);
    int elsewhere = again(there.as("head-alder"));
    done(reattribute(head, concern, person("to-tell-of")));
    JsonNode shown = done(head.get(LOW + "/" + concern)).body();
    assertThat(shown.at("/concern/status").asString()).isEqualTo("lado-again");
    assertThat(shown.at("/pattern/lado").booleanValue()).isFalse();
    assertThat(shown.required("ladoToldOn").asString()).isEqualTo("2025-11-12");
    assertThat(again(head)).isEqualTo(before + 1);
    assertThat(again(there.as("head-alder"))).isEqualTo(elsewhere);
    decided(head, concern, "refer-to-lado", LADO);
    assertThat(again(head)).isEqualTo(before);
  }

  @Test
  void aHeadWhoSaysItIsAboutThemselfFindsItNoMoreAndTheDirectorDoes() {
    UUID concern = recorded(head, there.rowan, person("mistaken-for-the-head"));
    String at = LOW + "/" + concern;
    String key = UUID.randomUUID().toString();
    Answer moved = reattribute(head, concern, me("head"), key);
    assertThat(done(moved).body())
        .isEqualTo(done(reattribute(head, concern, me("head"), key)).body());
    assertThat(head.get(at).status()).isEqualTo(404);
    assertThat(reattribute(head, concern, person("somebody")).status()).isEqualTo(404);
    JsonNode list = done(head.get(LOW)).body();
    assertThat(list.required("concerns").toString()).doesNotContain(concern.toString());
    assertThat(done(director.get(at)).raw().body()).contains("trust-told", "sweets");
  }

  @Test
  void aHeadReadsNothingOfWhatWasRecordedAboutThemselfBefore() {
    there.person("taken-for-another", "head-teacher", there.alder);
    String themself = me("taken-for-another");
    Service mistaken = there.as("taken-for-another");
    UUID concern = recorded(director, there.alder, themself);
    String words = "{\"occurredOn\":\"2025-11-11\",\"to\":\"The LADO\",\"reason\":\"Of a head\"}";
    decided(director, concern, "refer-to-lado", words);
    done(director.get(LOW + "/" + concern));
    done(reattribute(director, concern, me("senco-alder")));
    assertThat(director.get(LOW + "/" + concern).status()).as("no head's").isEqualTo(404);
    JsonNode of = done(director.get(LOW)).body();
    assertThat(moved(of, concern).required("name").asString()).isEqualTo("Demo taken-for-another");

    JsonNode list = done(mistaken.get(LOW)).body();
    assertThat(list.required("moved").toString()).doesNotContain(concern.toString());
    JsonNode shown = done(mistaken.get(LOW + "/" + concern)).body();
    assertThat(shown.toString()).doesNotContain("Of a head", "taken-for", themself, "on leave");
    assertThat(shown.required("origin").isNull()).isTrue();
    assertThat(done(mistaken.get(LOW + "/reads")).raw().body())
        .as("nor who looked at it, then or since")
        .doesNotContain("Demo director");
  }

  @Test
  void anAnswerToWhomItIsNotAboutSaysThatItWasRecordedAndNotWhat() {
    UUID wrong = UUID.fromString(person("asks"));
    String right = person("is-asked-about");
    UUID concern = recorded(head, there.rowan, wrong.toString());
    done(reattribute(head, concern, right));
    var asked = AskedToSeeStaff.about(there, wrong);
    asked.gather(head);
    assertThat(asked.items(head)).containsExactly("low-level-" + concern + "-1");
    asked.includeAll(head);
    done(asked.approve(head));
    assertThat(done(head.get(asked.at() + "/answer.json")).raw().body())
        .contains("about another person", "on leave")
        .doesNotContain("sweets", "Ida Fernleigh", "is-asked-about");

    var other = AskedToSeeStaff.about(there, UUID.fromString(right));
    other.gather(head);
    other.includeAll(head);
    done(other.approve(head));
    assertThat(done(head.get(other.at() + "/answer.json")).raw().body())
        .contains("Gives sweets")
        .doesNotContain("on leave", "Demo asks");
  }

  /** Part of the answer to the wrong one lies in what is the right one's file by now. */
  @Test
  void aRequestOfWhomItIsNotAboutKeepsTheFileOfWhomItIsAboutUntilItIsAnswered() {
    UUID wrong = UUID.fromString(person("asks-in-error"));
    String right = person("kept-for-another");
    UUID concern = recorded(head, there.rowan, wrong.toString());
    done(reattribute(head, concern, right));
    String propose = LOW + "/people/" + right + "/erasure/propose";
    String ended = "{\"ground\":\"retention-ended\"}";
    assertThat(rule(head.post(propose, ended))).isEqualTo("file-not-due");
    var asked = AskedToSeeStaff.about(there, wrong);
    asked.gather(head);
    assertThat(rule(head.post(propose, ended))).isEqualTo("file-held-with-record");
    asked.includeAll(head);
    done(asked.approve(head));
    asked.give(head);
    assertThat(rule(head.post(propose, ended))).isEqualTo("file-not-due");
  }

  /** Under the wrong one's key the words still stand: they go with it, by two, and at once. */
  @Test
  void whatIsLeftOfItWithWhomItIsNotAboutIsErasedWithoutWaitingAndStaysWithTheOther() {
    String wrong = person("not-about");
    UUID concern = recorded(head, there.rowan, wrong);
    String file = LOW + "/people/" + wrong;
    String ended = "{\"ground\":\"recorded-unlawfully\"}";
    assertThat(rule(head.post(file + "/erasure/propose", ended))).isEqualTo("file-not-due");
    done(reattribute(head, concern, person("is-about")));
    assertThat(done(head.get(LOW + "/retention")).raw().body()).contains("Demo not-about");
    done(head.post(file + "/erasure/propose", ended));
    JsonNode proposal = done(director.get(LOW + "/erasures")).body().at("/proposals/0");
    assertThat(proposal.required("concerns").intValue()).isOne();
    String agree = LOW + "/erasures/" + proposal.required("file").asString() + "/agree";
    done(director.decide(agree, "{}", proposal.required("seq").longValue()));
    assertThat(ledgers.get("safeguarding").keys().erased("staff:" + wrong)).isTrue();
    JsonNode list = done(head.get(LOW)).body();
    assertThat(list.required("moved").toString()).doesNotContain(concern.toString());
    assertThat(done(head.get(LOW + "/" + concern)).raw().body())
        .contains("Gives sweets", "Demo is-about");
    assertThat(done(head.get(file + "/keeping")).body().at("/keeping/erased/ground").asString())
        .isEqualTo("recorded-unlawfully");
  }

  @Test
  void whoIsNamedInsteadIsKnownByThatNameAndSomebodyHasToBeNamed() {
    UUID concern = recorded(head, there.rowan, person("of-the-staff"));
    String at = LOW + "/" + concern + "/reattribute";
    for (String nobody :
        List.of(
            "{\"reason\":\"x\"}", "{\"name\":\" \",\"reason\":\"x\"}", "{\"name\":\"Coach\"}")) {
      assertThat(head.decide(at, nobody, 0).status()).as(nobody).isEqualTo(422);
    }
    assertThat(there.as("head-alder").decide(at, "{\"name\":\"x\",\"reason\":\"x\"}", 0).status())
        .isEqualTo(404);
    assertThat(there.as("dsl").decide(at, "{\"name\":\"x\",\"reason\":\"x\"}", 0).status())
        .isEqualTo(403);
    done(head.decide(at, "{\"name\":\"A visiting coach\",\"reason\":\"x\"}", 0));
    assertThat(done(head.get(LOW + "/" + concern)).body().at("/concern/name").asString())
        .isEqualTo("A visiting coach");
  }

  private String person(String name) {
    return there.person(name, "senco", there.rowan).toString();
  }

  private String me(String name) {
    return done(there.as(name).get("/api/directory/me")).body().required("person").asString();
  }

  private UUID recorded(Service who, UUID school, String subject) {
    String form =
        """
        {"school":"%s","subject":"%s","occurredOn":"2025-11-10","kind":"favourites",
         "what":"Gives sweets to one child.","sharedBy":"Ida Fernleigh"}\
        """
            .formatted(school, subject);
    return id(made(who.post(LOW, form)), "concern");
  }

  private static void decided(Service who, UUID concern, String what, String form) {
    done(who.decide(LOW + "/" + concern + "/" + what, form, seq(who, concern)));
  }

  private static Answer reattribute(Service who, UUID concern, String subject) {
    return reattribute(who, concern, subject, UUID.randomUUID().toString());
  }

  private static Answer reattribute(Service who, UUID concern, String subject, String key) {
    String form =
        "{\"subject\":\"%s\",\"reason\":\"They were on leave that day.\"}".formatted(subject);
    long seq = who.get(LOW + "/" + concern).body().at("/concern/seq").asLong(0);
    return who.decide(LOW + "/" + concern + "/reattribute", form, seq, key);
  }

  private static JsonNode moved(JsonNode list, UUID concern) {
    return list.required("moved")
        .valueStream()
        .filter(each -> each.required("concern").asString().equals(concern.toString()))
        .findFirst()
        .orElseThrow();
  }

  private static int again(Service who) {
    return done(who.get(LOW + "/lado-again")).body().required("count").intValue();
  }

  private static String rule(Answer answer) {
    return answer.body().path("rule").asString(answer.raw().body());
  }

  private static long seq(Service reader, UUID concern) {
    return done(reader.get(LOW + "/" + concern)).body().at("/concern/seq").longValue();
  }
}
