package waymark.cases.safeguarding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.cases.safeguarding.web.SafeguardingTrust.BASE;
import static waymark.cases.safeguarding.web.SafeguardingTrust.done;
import static waymark.cases.safeguarding.web.SafeguardingTrust.id;
import static waymark.cases.safeguarding.web.SafeguardingTrust.ids;
import static waymark.cases.safeguarding.web.SafeguardingTrust.made;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.web.Service;
import waymark.ledger.testing.TestSignIn;

/**
 * A low-level concern about a head teacher is the trust director's, also where no other head is.
 */
class HeadConcernTest extends WithATrust {
  private static final String LOW = BASE + "/low-level";
  private static final String NOTE = "{\"occurredOn\":\"2025-11-11\",\"note\":\"Spoke\"}";

  @Autowired private Map<String, ServiceLedger> ledgers;

  private Service director;

  @BeforeAll
  void itsPeople() {
    director = there.as("director");
  }

  @Test
  void theTrustDirectorRecordsAndWorksOnOneAboutASchoolsOnlyHead() {
    String head = me("head-alder");
    JsonNode staff = done(director.get(LOW + "/staff?school=" + there.alder)).body();
    assertThat(ids(staff.required("staff"), "person")).containsExactly(head);
    UUID about = id(made(director.post(LOW, form(there.alder, head))), "concern");
    String at = LOW + "/" + about;
    assertThat(concerns(director)).contains(about.toString());
    done(director.decide(at + "/note", NOTE, seq(director, about)));
    String referred = "{\"occurredOn\":\"2025-11-12\",\"to\":\"The LADO\",\"reason\":\"x\"}";
    done(director.decide(at + "/refer-to-lado", referred, seq(director, about)));
    String ended = "{\"occurredOn\":\"2025-11-20\",\"outcome\":\"guidance\",\"note\":\"x\"}";
    done(director.decide(at + "/conclude", ended, seq(director, about)));
    assertThat(done(director.get(at)).raw().body())
        .contains("Demo head-alder", "sweets", "trust-told");
    Service themself = there.as("head-alder");
    assertThat(themself.get(at).status()).isEqualTo(404);
    assertThat(themself.decide(at + "/note", NOTE, 0).status()).isEqualTo(404);
    assertThat(concerns(themself)).doesNotContain(about.toString());
    assertThat(there.as("head").get(at).status()).as("another school's head").isEqualTo(404);
    assertThat(there.as("dsl-alder").get(at).status()).isEqualTo(403);
  }

  @Test
  void ofConcernsAboutOthersTheTrustDirectorReadsAndRecordsNone() {
    String assistant = me("assistant");
    Service head = there.as("head");
    UUID about = id(made(head.post(LOW, form(there.rowan, assistant))), "concern");
    assertThat(concerns(director)).doesNotContain(about.toString());
    assertThat(director.get(LOW + "/" + about).status()).isEqualTo(404);
    assertThat(director.decide(LOW + "/" + about + "/note", NOTE, 0).status()).isEqualTo(404);
    assertThat(director.post(LOW, form(there.rowan, assistant)).status()).isEqualTo(422);
    assertThat(director.post(LOW, form(there.alder, me("head"))).status())
        .as("no head of that school")
        .isEqualTo(422);
    for (UUID school : List.of(UUID.randomUUID(), there.alder)) {
      String named = form(school, assistant).replace("\"subject\":", "\"name\":");
      assertThat(director.post(LOW, named).status())
          .isEqualTo(school.equals(there.alder) ? 422 : 404);
    }
    assertThat(director.get(LOW + "?school=" + UUID.randomUUID()).status()).isEqualTo(404);
  }

  @Test
  void whatWasRecordedOfAHeadStaysWithTheTrustDirectorWhenTheyAreHeadNoMore() {
    there.person("acting", "senco", there.rowan);
    String acting = me("acting");
    UUID before = id(made(there.as("head").post(LOW, form(there.rowan, acting))), "concern");
    assertThat(director.get(LOW + "/" + before).status()).isEqualTo(404);
    there.grant(acting, "head-teacher", there.rowan);
    assertThat(concerns(director)).contains(before.toString());
    there.withdraw(acting, "head-teacher");
    done(director.get(LOW + "/" + before));
  }

  @Test
  void aWithdrawalThatIsDatedBackTakesNothingFromTheTrustDirector() {
    there.person("dated-back", "senco", there.rowan);
    String person = me("dated-back");
    there.grant(person, "head-teacher", there.rowan);
    UUID about = id(made(director.post(LOW, form(there.rowan, person))), "concern");
    there.withdraw(person, "head-teacher", LocalDate.of(2024, 9, 1));
    assertThat(concerns(director)).contains(about.toString());
    done(director.decide(LOW + "/" + about + "/note", NOTE, seq(director, about)));
  }

  @Test
  void moreIsRecordedOfAHeadWhoIsSuspendedByTheTrustDirectorAndByWhoeverActsForThem() {
    there.person("suspended", "head-teacher", there.rowan);
    String person = me("suspended");
    there.withdraw(person, "head-teacher");
    for (Service who : List.of(director, there.as("head"))) {
      JsonNode staff = done(who.get(LOW + "/staff?school=" + there.rowan)).body();
      assertThat(ids(staff.required("staff"), "person")).contains(person);
      UUID about = id(made(who.post(LOW, form(there.rowan, person))), "concern");
      assertThat(done(director.get(LOW + "/" + about)).raw().body()).contains("trust-told");
    }
  }

  @Test
  void aDirectorWhoIsAlsoHeadFindsNoneAboutThemself() {
    there.person("both", "trust-director", null);
    String both = me("both");
    there.grant(both, "head-teacher", there.rowan);
    UUID about = id(made(director.post(LOW, form(there.rowan, both))), "concern");
    Service themself = there.as("both");
    assertThat(themself.get(LOW + "/" + about).status()).isEqualTo(404);
    assertThat(concerns(themself)).doesNotContain(about.toString());
    assertThat(themself.post(LOW, form(there.rowan, both)).status()).isEqualTo(422);
    done(there.as("head").get(LOW + "/" + about));
  }

  /** The message names the concern alone, so who may be told is asked before each e-mail. */
  @Test
  void theEMailAboutItGoesToNoDirectorWhomItIsAboutAndToNobodyElse() {
    there.person("two-hats", "trust-director", null);
    String themself = me("two-hats");
    there.grant(themself, "head-teacher", there.rowan);
    UUID about = id(made(director.post(LOW, form(there.rowan, themself))), "concern");
    UUID other = id(made(director.post(LOW, form(there.alder, me("head-alder")))), "concern");
    assertThat(reached("director", "low-level:" + about)).isTrue();
    assertThat(reached("two-hats", "low-level:" + about)).as("about themself").isFalse();
    assertThat(reached("two-hats", "low-level:" + other)).isTrue();
    assertThat(reached("head", "low-level:" + about)).as("no director").isFalse();
    String unknown = UUID.randomUUID().toString();
    for (String none : List.of("low-level:" + unknown, unknown, "low-level:", "concern:" + about)) {
      assertThat(reached("director", none)).as(none).isFalse();
    }
  }

  private boolean reached(String name, String about) {
    String question = "{\"people\":[\"%s\"],\"about\":\"%s\"}".formatted(me(name), about);
    Service sender = Service.with(port, TestSignIn.serviceToken("notification", "addresses"));
    return sender.post("/internal/addresses", question).body().required("addresses").size() == 1;
  }

  /** Under a key of its own, since that of what was erased never returns. */
  @Test
  void whatIsRecordedAfterAnErasureIsKeptFromWhomeverItIsAboutAllTheSame() {
    there.person("returned", "senco", there.rowan);
    String returned = me("returned");
    Service head = there.as("head");
    made(head.post(LOW, form(there.rowan, returned)));
    var keys = ledgers.get("safeguarding").keys();
    keys.erase("staff:" + returned);
    UUID about = id(made(head.post(LOW, form(there.rowan, returned))), "concern");
    UUID another = id(made(head.post(LOW, form(there.rowan, returned))), "concern");
    JsonNode shown = done(head.get(LOW + "/" + another)).body();
    String subject = shown.at("/concern/subject").asString();
    assertThat(subject).isNotEqualTo(returned);
    assertThat(shown.at("/concern/name").asString()).isEqualTo("Demo returned");
    assertThat(shown.at("/pattern/count").intValue()).as("one new file").isEqualTo(2);
    String keeping = LOW + "/people/" + subject + "/keeping";
    assertThat(done(head.get(keeping)).body().at("/keeping/dueOn").asString(""))
        .as("of somebody who holds a role nothing is due")
        .isEmpty();
    there.grant(returned, "head-teacher", there.rowan);
    Service themself = there.as("returned");
    assertThat(concerns(themself)).doesNotContain(about.toString(), another.toString());
    for (String one : List.of(LOW + "/" + about, keeping)) {
      assertThat(themself.get(one).status()).as(one).isEqualTo(404);
    }
    assertThat(themself.decide(LOW + "/" + about + "/note", NOTE, 0).status()).isEqualTo(404);
    assertThat(themself.post(LOW, form(there.rowan, subject)).status()).isEqualTo(422);
    assertThat(concerns(director)).contains(about.toString(), another.toString());
    UUID ofAHead = id(made(director.post(LOW, form(there.rowan, returned))), "concern");
    assertThat(done(director.get(LOW + "/" + ofAHead)).raw().body())
        .contains("trust-told", subject, "Demo returned");
  }

  private String me(String name) {
    return done(there.as(name).get("/api/directory/me")).body().required("person").asString();
  }

  private static String form(UUID school, String subject) {
    return """
    {"school":"%s","subject":"%s","occurredOn":"2025-11-10","kind":"favourites",
     "what":"Gives sweets to one child."}\
    """
        .formatted(school, subject);
  }

  private static List<String> concerns(Service reader) {
    return ids(done(reader.get(LOW)).body().required("concerns"), "concern");
  }

  private static long seq(Service reader, UUID concern) {
    return done(reader.get(LOW + "/" + concern)).body().at("/concern/seq").longValue();
  }
}
