package waymark.notification;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.mongodb.client.MongoClient;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.ledger.feed.Feed;
import waymark.ledger.testing.LedgerTopic.Sent;

/** Who is told of what in safeguarding: real broker, database and SMTP; nothing is delivered. */
class NoticesTest extends MailedTrust {
  private static final LocalDate TODAY = LocalDate.now();

  @Test
  void eachLeadOfTheSchoolIsToldOnceAndNobodyElse() throws Exception {
    held("dsl", "lead", school, null);
    held("deputy-dsl", "deputy", school, null);
    held("head-teacher", "head", school, null);
    held("dsl", "other-lead", other, null);
    held("dsl", "former-lead", school, TODAY.minusDays(1));
    sent(
        "safeguarding.glass-broken",
        school,
        Instant.now().minus(NoticePolicy.NEWS.multipliedBy(2)));
    var opening = sent("safeguarding.glass-broken", school, Instant.now());
    start();
    await().until(() -> told().size() == 2);

    trust.safeguarding.send(opening);
    restart();
    sent("safeguarding.concern-raised", other, Instant.now());
    await().until(() -> told().contains("other-lead@example.org"));
    assertThat(told())
        .as("also after a restart, and though it came again")
        .containsExactlyInAnyOrder(
            "lead@example.org", "deputy@example.org", "other-lead@example.org");
  }

  @Test
  void theMessageTellsOnlyThatThereIsSomethingAndWhere() throws Exception {
    held("dsl", "lead", school, null);
    var opening = sent("safeguarding.glass-broken", school, Instant.now());
    start();
    await().until(() -> told().size() == 1);
    MimeMessage message = smtp.getReceivedMessages()[0];
    assertThat(message.getSubject()).isEqualTo(Letters.TO_HOLDERS);
    assertThat(GreenMailUtil.getBody(message))
        .contains("safeguarding inbox", "https://waymark.school.example/safeguarding?school=all");
    assertThat(GreenMailUtil.getWholeMessage(message))
        .doesNotContain(school.toString(), opening.key(), "glass", "emergency", "concern");
  }

  @Test
  void whatTheMailServerDoesNotTakeWaitsAndKeepsNothingElseUp() throws Exception {
    held("dsl", "lead", school, null);
    start();
    smtp.stop();
    sent("safeguarding.concern-raised", school, Instant.now());
    await().until(() -> service.getBean(Telling.class).sentence().startsWith("degraded: 1 wait"));
    var feeds = service.getBean(FeedHealthIndicator.class).health();
    assertThat(feeds.getStatus().getCode()).isEqualTo("UP");
    assertThat(service.getBean("safeguarding", Feed.class).position())
        .isEqualTo(trust.safeguarding.position());
    smtp = smtp(port);
    await().until(() -> told().equals(List.of("lead@example.org")));
    await().until(() -> service.getBean(Telling.class).sentence().equals("all sent."));
  }

  @Test
  void whoHasNoAddressIsToldOnceTheyHaveOne() throws Exception {
    UUID lead = held("dsl", "lead", school, null);
    owner.addresses.remove(lead);
    sent("safeguarding.concern-raised", school, Instant.now());
    start();
    await().until(() -> service.getBean(Telling.class).sentence().startsWith("degraded"));
    owner.addresses.put(lead, "new@example.org");
    await().until(() -> told().equals(List.of("new@example.org")));
  }

  @Test
  void aConcernThatComesToAnotherSchoolIsNewsToItsLeads() {
    held("dsl", "lead", school, null);
    held("dsl", "other-lead", other, null);
    var raised = sent("safeguarding.concern-raised", school, Instant.now());
    start();
    await().until(() -> told().equals(List.of("lead@example.org")));
    sent(raised.key(), "safeguarding.concern-moved", other, Instant.now());
    await().until(() -> told().equals(List.of("lead@example.org", "other-lead@example.org")));
    sent(raised.key(), "safeguarding.concern-moved", school, Instant.now());
    await().until(() -> told().size() == 3);
    assertThat(told())
        .as("and at the first again")
        .containsExactlyInAnyOrder(
            "lead@example.org", "lead@example.org", "other-lead@example.org");
  }

  @Test
  void theSchoolAFileIsSentToIsToldAndItsSenderWhereItIsRefused() {
    held("dsl", "lead", school, null);
    held("dsl", "other-lead", other, null);
    held("trust-director", "director", null, null);
    start();
    file("transfer:" + UUID.randomUUID(), "safeguarding.file-sent", null);
    String transfer = "transfer:" + UUID.randomUUID();
    file(transfer, "safeguarding.file-sent", other);
    await().until(() -> told().equals(List.of("other-lead@example.org")));
    file(transfer, "safeguarding.file-refused", other);
    await().until(() -> told().size() == 2);
    assertThat(told())
        .as("nobody of one that goes out of the trust")
        .containsExactly("other-lead@example.org", "lead@example.org");
  }

  @Test
  void theSchoolThatSentAFileIsToldWhereItsReceiptCameLateAndOfNoOther() throws Exception {
    held("dsl", "lead", school, null);
    held("deputy-dsl", "deputy", school, null);
    held("dsl", "other-lead", other, null);
    held("head-teacher", "head", school, null);
    start();
    String late = "transfer:" + UUID.randomUUID();
    String inTime = "transfer:" + UUID.randomUUID();
    file(late, "safeguarding.file-sent", null);
    file(inTime, "safeguarding.file-sent", null);
    received(inTime, TODAY);
    received(late, TODAY.plusDays(1));
    await().until(() -> told().size() == 2);
    assertThat(GreenMailUtil.getWholeMessage(smtp.getReceivedMessages()[0]))
        .contains("safeguarding inbox")
        .doesNotContain(school.toString(), "late", "file", "receipt", "receive");
    restart();
    sent("safeguarding.concern-raised", other, Instant.now());
    await().until(() -> told().contains("other-lead@example.org"));
    assertThat(told())
        .containsExactlyInAnyOrder(
            "lead@example.org", "deputy@example.org", "other-lead@example.org");
  }

  @Test
  void theTrustsDirectorsAreToldOfAConcernAboutAHeadAndNobodyElse() throws Exception {
    held("dsl", "lead", school, null);
    held("head-teacher", "head", school, null);
    held("trust-director", "director", null, null);
    String body = "{\"reference\":\"%s\"}".formatted(UUID.randomUUID());
    var about =
        trust.safeguarding.next(
            "low-level:" + UUID.randomUUID(), "safeguarding.head-concern-recorded", body);
    trust.safeguarding.send(about.with("recordedAt", Instant.now()));
    start();
    await().until(() -> told().equals(List.of("director@example.org")));
    MimeMessage message = smtp.getReceivedMessages()[0];
    assertThat(GreenMailUtil.getBody(message)).contains("https://waymark.school.example");
    assertThat(GreenMailUtil.getWholeMessage(message))
        .doesNotContain("safeguarding", "concern", "low-level", "head teacher");
    sent("safeguarding.glass-broken", school, Instant.now());
    await().until(() -> told().contains("lead@example.org"));
    assertThat(told()).hasSize(2);
  }

  @Test
  void aDirectorWhomItMayBeAboutIsNotToldAndWhoeverBecomesOneIs() {
    UUID themself = held("trust-director", "themself", null, null);
    String concern = "low-level:" + UUID.randomUUID();
    owner.keptFrom.put(concern, themself);
    String body = "{\"reference\":\"%s\"}".formatted(UUID.randomUUID());
    var about = trust.safeguarding.next(concern, "safeguarding.head-concern-recorded", body);
    trust.safeguarding.send(about.with("recordedAt", Instant.now()));
    start();
    await().until(() -> sentence().startsWith("degraded: "));
    held("trust-director", "another", null, null);
    await().until(() -> told().contains("another@example.org"));
    assertThat(told()).doesNotContain("themself@example.org");
  }

  @Test
  void whatFindsNoLeadWaitsForOneAlsoAcrossARestart() {
    sent("safeguarding.glass-broken", school, Instant.now());
    start();
    await().until(() -> sentence().endsWith(" 1 wait for a safeguarding lead at their school."));
    restart();
    await().until(() -> sentence().endsWith(" 1 wait for a safeguarding lead at their school."));
    held("dsl", "lead", school, null);
    await().until(() -> told().equals(List.of("lead@example.org")));
    await().until(() -> sentence().equals("all sent."));
  }

  @Test
  void whatFindsNoLeadIsNotForgottenAfterAWeek() {
    held("dsl", "other-lead", other, null);
    sent("safeguarding.concern-raised", other, Instant.now());
    start();
    await().until(() -> told().equals(List.of("other-lead@example.org")));
    var longAgo = new Document("firstStart", Date.from(Instant.now().minus(Duration.ofDays(60))));
    var marks =
        service.getBean(MongoClient.class).getDatabase("notification").getCollection("told");
    marks.updateMany(new Document(), new Document("$set", longAgo));
    sent("safeguarding.concern-raised", school, Instant.now().minus(Duration.ofDays(7)));
    await().until(() -> sentence().endsWith(" 1 wait for a safeguarding lead at their school."));
    restart();
    await().until(() -> sentence().endsWith(" 1 wait for a safeguarding lead at their school."));
    held("dsl", "lead", school, null);
    await().until(() -> told().equals(List.of("other-lead@example.org", "lead@example.org")));
  }

  @Test
  void theTrustsAdministratorsAreToldThatASchoolHasNoLeadAndNotWhetherAnythingWaitsThere()
      throws Exception {
    held("trust-administrator", "administrator", null, null);
    held("trust-director", "director", null, null);
    var raised = sent("safeguarding.concern-raised", school, Instant.now());
    start();
    await().until(() -> told().equals(List.of("administrator@example.org")));
    MimeMessage message = smtp.getReceivedMessages()[0];
    assertThat(message.getSubject()).isEqualTo(Letters.TO_ADMINISTRATORS);
    assertThat(GreenMailUtil.getBody(message)).contains("https://waymark.school.example/");
    assertThat(GreenMailUtil.getWholeMessage(message))
        .doesNotContain(school.toString(), raised.key(), "glass", "emergency", "concern");
    sent("safeguarding.glass-broken", school, Instant.now());
    await().until(() -> sentence().endsWith(" 2 wait for a safeguarding lead at their school."));
    held("dsl", "lead", school, null);
    await().until(() -> told().size() == 3);
    assertThat(told())
        .as("once a day, however much waits")
        .containsExactly("administrator@example.org", "lead@example.org", "lead@example.org");
  }

  @Test
  void theTrustsAdministratorsAreToldTheSameWhereALastLeadGoesAndNothingWaits() {
    held("trust-administrator", "administrator", null, null);
    UUID lead = held("dsl", "lead", school, null);
    UUID deputy = held("deputy-dsl", "deputy", school, null);
    start();
    sent("safeguarding.concern-raised", school, Instant.now());
    await().until(() -> told().size() == 2);
    withdrawn(lead);
    sent("safeguarding.concern-raised", school, Instant.now());
    await().until(() -> told().size() == 3);
    assertThat(told()).as("a deputy is left").doesNotContain("administrator@example.org");
    withdrawn(deputy);
    await().until(() -> told().contains("administrator@example.org"));
  }

  @Test
  void whoCeasesToLeadBeforeTheyAreToldIsSucceeded() {
    UUID former = held("dsl", "former-lead", school, null);
    start();
    smtp.stop();
    sent("safeguarding.glass-broken", school, Instant.now());
    await().until(() -> sentence().startsWith("degraded: 1 wait"));
    withdrawn(former);
    await().until(() -> sentence().endsWith(" 1 wait for a safeguarding lead at their school."));
    held("deputy-dsl", "next-lead", school, null);
    smtp = smtp(port);
    await().until(() -> told().equals(List.of("next-lead@example.org")));
  }

  @Test
  void aPersonIsToldOfAnotherSignInAndAddressWhereTheyWereReachedBefore() throws Exception {
    UUID person = UUID.randomUUID();
    String id = "\"person\":\"%s\",\"actor\":\"%s\"".formatted(person, UUID.randomUUID());
    start();
    directory(person, "person-email-set", "{%s,\"email\":null}".formatted(id));
    Sent other = directory(person, "person-email-set", "{%s,\"email\":null}".formatted(id));
    Sent proposed = directory(person, "sign-in-proposed", "{%s,\"subject\":\"x-2\"}".formatted(id));
    directory(person, "sign-in-taken-back", "{%s}".formatted(id));
    await().until(() -> told().size() == 2);
    restart();
    Sent again = directory(person, "sign-in-proposed", "{%s,\"subject\":\"x-3\"}".formatted(id));
    await().until(() -> told().size() >= 3);
    assertThat(told())
        .as("each once, and nothing for a first address")
        .containsExactlyInAnyOrder(
            owner.before(other), owner.before(proposed), owner.before(again));
    MimeMessage message = smtp.getReceivedMessages()[0];
    assertThat(message.getSubject()).isEqualTo(Letters.TO_THEMSELF);
    assertThat(GreenMailUtil.getWholeMessage(message))
        .contains("https://waymark.school.example/")
        .doesNotContain(person.toString(), "x-2");
  }

  @Test
  void whoHadNoAddressBeforeIsNotWaitedFor() {
    UUID person = UUID.randomUUID();
    owner.nobodyBefore = true;
    start();
    directory(person, "sign-in-proposed", "{\"person\":\"%s\"}".formatted(person));
    var deliveries =
        service.getBean(MongoClient.class).getDatabase("notification").getCollection("deliveries");
    var dropped = and(eq("person", person.toString()), eq("why", "no-address"));
    await().until(() -> deliveries.countDocuments(and(dropped, eq("state", "dropped"))) == 1);
    await().until(() -> sentence().equals("all sent."));
    assertThat(told()).isEmpty();
  }

  private void file(String stream, String type, @Nullable UUID to) {
    String body =
        """
        {"reference":"%s","occurredOn":"%s","fromSchool":"%s","toSchool":%s,"dueBy":"%s"}
        """
            .formatted(
                UUID.randomUUID(), TODAY, school, to == null ? "null" : "\"" + to + "\"", TODAY);
    var made = trust.safeguarding.next(stream, type, body);
    trust.safeguarding.send(made.with("recordedAt", Instant.now()));
  }

  private Sent sent(String type, UUID where, Instant recordedAt) {
    return sent("opening:" + UUID.randomUUID(), type, where, recordedAt);
  }

  private Sent sent(String stream, String type, UUID where, Instant recordedAt) {
    String body = "{\"reference\":\"%s\",\"school\":\"%s\"}".formatted(UUID.randomUUID(), where);
    var made = trust.safeguarding.next(stream, type, body);
    return trust.safeguarding.send(made.with("recordedAt", recordedAt));
  }

  private void received(String stream, LocalDate on) {
    String body = "{\"reference\":\"%s\",\"occurredOn\":\"%s\"}".formatted(UUID.randomUUID(), on);
    var made = trust.safeguarding.next(stream, "safeguarding.file-received", body);
    trust.safeguarding.send(made.with("recordedAt", Instant.now()));
  }
}
