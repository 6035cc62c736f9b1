package waymark.cases.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.cases.roll.ServiceProcess;
import waymark.cases.web.Service;
import waymark.cases.web.Service.Answer;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.testing.MongodProcess;

/**
 * The service dies, as of kill -9, between a request to see a record and the hold that goes with
 * it.
 */
class KilledRequestTest {
  private static final String TODAY = LocalDate.now(ZoneId.of("Europe/London")).toString();
  private static final String REQUESTS = "/api/cases/subject-access";

  @TempDir Path folder;

  @Test
  void aHoldDoesNotOutliveItsRequest() throws Exception {
    try (MongodProcess mongod = new MongodProcess();
        ServiceProcess service =
            new ServiceProcess(mongod.uri(), folder).with("waymark.left-holds-after", "0s")) {
      service.start("subject-access.between-hold-and-request");
      String person = trust(service);
      String form = asked(person);
      killed(service, () -> service.as("director").post(REQUESTS, form, "the-first"));
      assertThat(events(mongod, person)).endsWith("person-hold-placed");

      service.start("subject-access.between-closing-and-lifting");
      service.until(() -> events(mongod, person).getLast().equals("person-hold-lifted"));
      service.until(() -> service.as("director").get("/api/directory/me").status() == 200);
      Answer again = service.as("director").post(REQUESTS, form, "the-first");
      assertThat(again.status()).as("recorded it would have no hold").isEqualTo(409);
      assertThat(again.body().required("rule").stringValue()).isEqualTo("request-given-up");
      String request =
          done(service.as("director").post(REQUESTS, form))
              .body()
              .required("request")
              .stringValue();
      assertThat(events(mongod, person)).endsWith("person-hold-placed");
      String refuse = "{\"reason\":\"unfounded\",\"note\":\"Told by letter.\"}";
      String path = REQUESTS + "/" + request + "/refuse";
      service.until(() -> service.as("colleague").get("/api/directory/me").status() == 200);
      killed(service, () -> service.as("colleague").decide(path, refuse, 0));
      assertThat(events(mongod, person)).endsWith("person-hold-placed");

      service.start("");
      service.until(() -> events(mongod, person).getLast().equals("person-hold-lifted"));
    }
  }

  private static void killed(ServiceProcess service, Runnable asking) throws Exception {
    try {
      asking.run();
    } catch (UncheckedIOException died) {
      assertThat(died).hasMessageNotContaining("refused");
    }
    service.awaitDeath();
  }

  private static List<String> events(MongodProcess mongod, String person) {
    try (var client = MongoClients.create(mongod.uri());
        LedgerStore directory = LedgerStore.open(client, "directory")) {
      return directory.stream("person:" + person).stream()
          .flatMap(commit -> commit.read().events().stream())
          .map(event -> event.type())
          .toList();
    }
  }

  private static String asked(String person) {
    return """
    {"subjectKind":"person","subject":"%s","receivedOn":"%s","askedBy":"parent","asker":"Oriel Quillfeather",
     "asked":"All of it.","identityCheckedOn":"%s"}\
    """
        .formatted(person, TODAY, TODAY);
  }

  /** With two trust directors; the requests are about the first, and so the other refuses them. */
  private static String trust(ServiceProcess service) {
    Service administrator = service.as("administrator");
    done(
        administrator.post(
            "/api/directory/first-administrator",
            "{\"code\":\"%s\",\"name\":\"Ada Thornquist\"}".formatted(Service.CODE)));
    String person = director(service, administrator, "Tamsin Oakhollow", "director");
    director(service, administrator, "Bryn Larkspur", "colleague");
    return person;
  }

  private static String director(
      ServiceProcess service, Service administrator, String name, String subject) {
    String person =
        done(administrator.post(
                "/api/directory/people",
                "{\"name\":\"%s\",\"subject\":\"%s\"}".formatted(name, subject)))
            .body()
            .required("person")
            .stringValue();
    done(
        administrator.grant(
            person,
            "{\"role\":\"trust-director\",\"school\":null,\"from\":\"2020-01-01\",\"until\":null}"));
    service.until(() -> service.as(subject).get("/api/directory/me").status() == 200);
    return person;
  }

  private static Answer done(Answer answer) {
    assertThat(answer.status()).as(answer.raw().body()).isBetween(200, 202);
    return answer;
  }
}
