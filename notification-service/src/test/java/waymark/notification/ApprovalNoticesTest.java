package waymark.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.mongodb.client.MongoClient;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import waymark.ledger.testing.LedgerTopic.Sent;

/** Who is told that an erasure or an answer waits for a second person's approval. */
class ApprovalNoticesTest extends MailedTrust {
  private final String pupil = "pupil:" + UUID.randomUUID();
  private final String request = "subject-access:" + UUID.randomUUID();

  @Test
  void anErasureThatWaitsIsToldEachDirectorOnceButWhoeverAskedForIt() throws Exception {
    UUID proposer = held("trust-director", "proposer", null, null);
    held("trust-director", "director", null, null);
    held("trust-administrator", "administrator", null, null);
    held("senco", "senco", school, null);
    start();
    Sent asked = cases(pupil, "pupil-case.erasure-requested", by(proposer));
    await().until(() -> told().equals(List.of("director@example.org")));
    trust.cases.send(asked);
    restart();
    String another = "pupil:" + UUID.randomUUID();
    cases(another, "pupil-case.erasure-requested", by(UUID.randomUUID()));
    await().until(() -> told().size() == 3);
    assertThat(told())
        .as("also after a restart, and though it came again")
        .containsExactlyInAnyOrder(
            "director@example.org", "director@example.org", "proposer@example.org");
    var message = smtp.getReceivedMessages()[0];
    assertThat(message.getSubject()).isEqualTo(Letters.TO_HOLDERS);
    assertThat(GreenMailUtil.getWholeMessage(message))
        .contains("https://waymark.school.example")
        .doesNotContain(pupil, asked.key(), "erasure", "erase", "pupil", "approv");
  }

  @Test
  void anErasureThatWasDecidedBeforeAnybodyWasToldIsToldNobody() {
    held("trust-director", "director", null, null);
    cases(pupil, "pupil-case.erasure-requested", by(UUID.randomUUID()));
    cases(pupil, "pupil-case.erasure-withdrawn", by(UUID.randomUUID()));
    start();
    String another = "pupil:" + UUID.randomUUID();
    smtp.stop();
    cases(another, "pupil-case.erasure-requested", by(UUID.randomUUID()));
    await().until(() -> sentence().startsWith("degraded: 1 wait"));
    cases(another, "pupil-case.erasure-refused", by(UUID.randomUUID()));
    await().until(() -> sentence().equals("all sent."));
    smtp = smtp(port);
    assertThat(told()).isEmpty();
  }

  @Test
  void whereNobodyElseMayApproveWhoeverBecomesADirectorIsTold() {
    UUID proposer = held("trust-director", "proposer", null, null);
    cases(pupil, "pupil-case.erasure-requested", by(proposer));
    start();
    await().until(() -> leaderless() == 1);
    assertThat(sentence()).as("it waits for no safeguarding lead").isEqualTo("all sent.");
    restart();
    held("trust-director", "another", null, null);
    await().until(() -> told().equals(List.of("another@example.org")));
    await().until(() -> leaderless() == 0);
  }

  @Test
  void anErasureOfAMemberOfStaffIsToldTheOtherAdministrators() {
    UUID proposer = held("trust-administrator", "proposer", null, null);
    held("trust-administrator", "administrator", null, null);
    held("trust-director", "director", null, null);
    UUID leaver = UUID.randomUUID();
    directory(leaver, "person-erasure-requested", staff(leaver, proposer));
    directory(leaver, "person-erasure-declined", staff(leaver, proposer));
    start();
    UUID second = UUID.randomUUID();
    directory(second, "person-erasure-requested", staff(second, proposer));
    await().until(() -> told().equals(List.of("administrator@example.org")));
    restart();
    UUID third = UUID.randomUUID();
    directory(third, "person-erasure-requested", staff(third, UUID.randomUUID()));
    await().until(() -> told().contains("proposer@example.org"));
    await().until(() -> told().size() == 3);
  }

  @Test
  void anAnswerWaitsOnceAllOfItWasLookedThroughAndForNobodyWhoseDecisionsStandInIt() {
    UUID preparer = held("trust-director", "preparer", null, null);
    held("trust-director", "director", null, null);
    held("trust-administrator", "administrator", null, null);
    start();
    received("pupil", UUID.randomUUID());
    gathered("details", "event-1");
    decided(preparer, "details");
    directory(UUID.randomUUID(), "sign-in-proposed", staff(UUID.randomUUID(), preparer));
    await().until(() -> told().size() == 1);
    assertThat(told()).as("one item is left").doesNotContain("director@example.org");
    decided(preparer, "event-1");
    await().until(() -> told().contains("director@example.org"));

    UUID senco = UUID.randomUUID();
    decided(senco, "details");
    decided(senco, "event-1");
    await().until(() -> told().contains("preparer@example.org"));
    assertThat(told()).as("whoever may approve it now, and nobody twice").hasSize(3);
  }

  @Test
  void anAnswerWhoseApprovalIsTakenBackWaitsAgainOnceSomethingWasDecidedAnew() {
    UUID preparer = held("trust-director", "preparer", null, null);
    held("trust-director", "director", null, null);
    start();
    received("pupil", UUID.randomUUID());
    gathered("details");
    decided(preparer, "details");
    await().until(() -> told().equals(List.of("director@example.org")));
    cases(request, "subject-access.approved", by(UUID.randomUUID()));
    cases(request, "subject-access.approval-withdrawn", by(preparer));
    directory(UUID.randomUUID(), "sign-in-proposed", staff(UUID.randomUUID(), preparer));
    await().until(() -> told().size() == 2);
    assertThat(told()).as("nothing was put right yet").containsOnlyOnce("director@example.org");
    decided(preparer, "details");
    await().until(() -> told().size() == 3);
    assertThat(told()).doesNotContain("preparer@example.org");
  }

  @Test
  void anAnswerToAMemberOfStaffIsToldAdministratorsTooAndNeverThemself() {
    UUID themself = held("trust-director", "themself", null, null);
    UUID preparer = held("trust-director", "preparer", null, null);
    held("trust-administrator", "administrator", null, null);
    received("person", themself);
    gathered("details");
    decided(preparer, "details");
    start();
    await().until(() -> told().equals(List.of("administrator@example.org")));
    cases(request, "subject-access.approved", by(UUID.randomUUID()));
    String another = "pupil:" + UUID.randomUUID();
    cases(another, "pupil-case.erasure-requested", by(preparer));
    await().until(() -> told().size() == 2);
    assertThat(told()).contains("themself@example.org").doesNotContain("preparer@example.org");
  }

  private void received(String kind, UUID subject) {
    String about = "\"subject\":{\"kind\":\"%s\",\"id\":\"%s\"}".formatted(kind, subject);
    cases(request, "subject-access.received", "{%s}".formatted(about));
  }

  private void gathered(String... items) {
    String all = String.join("\",\"", items);
    cases(request, "subject-access.gathered", "{\"items\":[\"%s\"]}".formatted(all));
  }

  private void decided(UUID by, String item) {
    cases(
        request,
        "subject-access.items-decided",
        "{\"actor\":\"%s\",\"decisions\":[{\"item\":\"%s\"}]}".formatted(by, item));
  }

  private static String by(UUID actor) {
    return "{\"actor\":\"%s\"}".formatted(actor);
  }

  private static String staff(UUID person, UUID actor) {
    return "{\"person\":\"%s\",\"actor\":\"%s\"}".formatted(person, actor);
  }

  private Sent cases(String stream, String type, String body) {
    var made = trust.cases.next(stream, type, body);
    return trust.cases.send(made.with("recordedAt", Instant.now()));
  }

  private long leaderless() {
    return service
        .getBean(MongoClient.class)
        .getDatabase("notification")
        .getCollection("leaderless")
        .countDocuments();
  }
}
