package waymark.cases.web;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.cases.register.Pupils.PUPIL;
import static waymark.cases.register.Pupils.joined;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import waymark.cases.ledgers.PupilCommands;
import waymark.cases.ledgers.TrustSettings;
import waymark.cases.pupil.SentBy;
import waymark.cases.roll.RecordRollRow;
import waymark.cases.web.Service.Answer;
import waymark.ledger.feed.Received;
import waymark.ledger.feed.Topic;
import waymark.ledger.feed.View;
import waymark.ledger.store.CommandOrigin;
import waymark.ledger.testing.TestKafka;

/** From an HTTP command to the message on the topic, on a real database and a real broker. */
@DirtiesContext
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SliceTest {
  @TempDir static Path folder;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    Service.settings(registry, folder);
  }

  private final BlockingQueue<Received> published = new LinkedBlockingQueue<>();

  @LocalServerPort private int port;
  @Autowired private PupilCommands commands;
  @Autowired private TrustSettings trust;

  @Test
  void aCommandBecomesAMessage() throws InterruptedException {
    Service administrator = new Service(port, "slice-administrator");
    Service senco = new Service(port, "slice-senco");
    assertThat(senco.get("/api/directory/me").status()).isEqualTo(403);
    made(
        administrator.post(
            "/api/directory/first-administrator",
            "{\"code\":\"%s\",\"name\":\"Ada Thornquist\"}".formatted(Service.CODE)));
    String school =
        made(administrator.post(
                "/api/directory/schools",
                """
                {"urn":"999901","laCode":"999","establishment":"4001","name":"Rowan Valley Primary School",
                 "phase":"Primary","type":"Academy converter"}\
                """))
            .body()
            .required("school")
            .stringValue();
    String person =
        made(administrator.post(
                "/api/directory/people",
                "{\"name\":\"Tamsin Oakhollow\",\"subject\":\"slice-senco\"}"))
            .body()
            .required("person")
            .stringValue();
    made(
        administrator.post(
            "/api/directory/people/" + person + "/grants",
            "{\"role\":\"senco\",\"school\":\"%s\",\"from\":\"2020-01-01\",\"until\":null}"
                .formatted(school)));
    assertThat(
            senco
                .get("/api/directory/me")
                .body()
                .required("schools")
                .get(0)
                .required("id")
                .stringValue())
        .isEqualTo(school);
    enrol(PUPIL, UUID.fromString(school));
    UUID elsewhere = UUID.randomUUID();
    enrol(elsewhere, UUID.randomUUID());

    String place =
        """
        {"occurredOn":"2026-09-07","provision":"K","needs":[{"rank":1,"code":"SPLD"}],
         "triedBefore":"Two terms of small-group reading.","plan":null,"parentsToldOn":null}\
        """;
    String path = "/api/cases/pupils/%s/register/place";
    assertThat(senco.post(path.formatted(PUPIL), place).status()).isEqualTo(428);
    assertThat(senco.decide(path.formatted(PUPIL), place, 7).status()).isEqualTo(412);
    assertThat(senco.decide(path.formatted(elsewhere), place, 0).status()).isEqualTo(404);
    assertThat(senco.decide(path.formatted(UUID.randomUUID()), place, 0).status()).isEqualTo(404);
    Answer placed = senco.decide(path.formatted(PUPIL), place, 0);
    assertThat(placed.status()).as(placed.raw().body()).isEqualTo(200);
    assertThat(placed.body().required("flags").get(0).stringValue()).isEqualTo("parents-not-told");
    Answer again = senco.decide(path.formatted(PUPIL), place, 1);
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.body().required("rule").stringValue()).isEqualTo("one-open-status");

    try (View topic =
        new View("slice", new Topic(TestKafka.bootstrap(), trust.topic("cases")), published::add)) {
      topic.start();
      Received message = next("pupil-case.placed-on-register");
      assertThat(message.body().required("pupil").stringValue()).isEqualTo(PUPIL.toString());
      assertThat(message.body().required("actor").stringValue()).isEqualTo(person);
      assertThat(message.body().toString()).doesNotContain("small-group");
      assertThat(message.position()).isEqualTo(placed.body().required("position").longValue());
    }
  }

  private Received next(String type) throws InterruptedException {
    Received received;
    do {
      received = published.poll(30, TimeUnit.SECONDS);
      assertThat(received).as("a message of type " + type).isNotNull();
    } while (!received.type().equals(type));
    return received;
  }

  private void enrol(UUID pupil, UUID school) {
    var j = joined();
    commands.send(
        new RecordRollRow(
            pupil,
            UUID.randomUUID(),
            school,
            LocalDate.of(2024, 9, 2),
            j.name(),
            j.dateOfBirth(),
            j.upn(),
            List.of(),
            "6",
            "6B",
            List.of(),
            null),
        new CommandOrigin(UUID.randomUUID(), "row", "roll"),
        SentBy.THE_SERVICE);
  }

  private static Answer made(Answer answer) {
    assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
    return answer;
  }
}
