package waymark.cases.roll;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import waymark.cases.rollfile.Rolls;
import waymark.cases.web.Service;
import waymark.cases.web.Service.Answer;
import waymark.journeys.roll.RollOrder;
import waymark.ledger.feed.Topic;
import waymark.ledger.feed.View;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.testing.MongodProcess;
import waymark.ledger.testing.TestKafka;

/** The service dies, as of kill -9, when a key is destroyed and nobody has been told of it yet. */
class KilledErasureTest {
  private static final String CRASH = "erasure.between-key-and-announcement";

  @TempDir Path folder;

  @Test
  void aDestroyedKeyIsAnnouncedAfterTheRestart() throws Exception {
    Queue<String> erased = new ConcurrentLinkedQueue<>();
    try (MongodProcess mongod = new MongodProcess();
        ServiceProcess service = new ServiceProcess(mongod.uri(), folder);
        View topic =
            new View(
                "killed-erasure",
                new Topic(TestKafka.bootstrap(), service.cell() + ".cases"),
                message -> {
                  if (message.type().equals("pupil-case.erased")) {
                    erased.add(message.stream());
                  }
                })) {
      service.start(CRASH);
      String school = trust(service);
      String pupil = leaver(service, mongod, school);
      String path = "/api/cases/pupils/" + pupil + "/erasure/";
      long seq = events(mongod, "pupil:" + pupil).size() - 1L;
      String why = "{\"reason\":\"no-longer-necessary\"}";
      done(service.as("director").decide(path + "request", why, seq));
      service.decide("second", path + "approve", "{}", seq + 1);
      service.awaitDeath();
      assertThat(events(mongod, "pupil:" + pupil)).endsWith("erasure-approved");
      assertThat(hasKey(mongod, pupil)).as("the key is destroyed").isFalse();

      service.start("");
      service.until(() -> events(mongod, "pupil:" + pupil).contains("pupil-erased"));
      topic.start();
      service.until(() -> erased.contains("pupil:" + pupil));
      assertThat(events(mongod, "pupil:" + pupil)).containsOnlyOnce("pupil-erased");
      assertThat(hasKey(mongod, pupil)).isFalse();
    }
  }

  private static boolean hasKey(MongodProcess mongod, String pupil) {
    try (var client = MongoClients.create(mongod.uri())) {
      Document key =
          client
              .getDatabase("cases-keys")
              .getCollection("keys")
              .find(new Document("_id", "pupil:" + pupil))
              .first();
      return key != null && key.get("wrapped") != null;
    }
  }

  private static List<String> events(MongodProcess mongod, String stream) {
    try (var client = MongoClients.create(mongod.uri());
        LedgerStore cases = LedgerStore.open(client, "cases")) {
      return cases.stream(stream).stream()
          .flatMap(commit -> commit.read().events().stream())
          .map(event -> event.type())
          .toList();
    }
  }

  /** The only pupil there was, who is not in the roll that follows. */
  private static String leaver(ServiceProcess service, MongodProcess mongod, String school) {
    RollOrder first = RollOrder.of(1, "ctf-24").tidy();
    imported(service, school, first);
    String pupil = onlyPupil(mongod);
    imported(service, school, first.withTerm(2));
    assertThat(events(mongod, "pupil:" + pupil)).endsWith("left-school");
    return pupil;
  }

  private static void imported(ServiceProcess service, String school, RollOrder order) {
    byte[] roll = Rolls.generated(order);
    String upload = "/api/cases/imports?school=" + school + "&name=roll.xml";
    String id =
        done(service.as("director").upload(upload, "application/octet-stream", roll))
            .required("import")
            .stringValue();
    String phrase = seen(service, id).path("confirmation").path("phrase").asString("");
    String run = "{\"wholeRoll\":true,\"typed\":\"%s\",\"refuseOnProblems\":false}";
    done(service.as("director").runImport(id, run.formatted(phrase)));
    service.until(() -> seen(service, id).path("state").asString("").equals("finished"));
  }

  private static JsonNode seen(ServiceProcess service, String id) {
    return service.as("director").get("/api/cases/imports/" + id).body();
  }

  private static String onlyPupil(MongodProcess mongod) {
    try (var client = MongoClients.create(mongod.uri())) {
      return client
          .getDatabase("cases")
          .getCollection("commits")
          .distinct(
              "stream", new Document("stream", new Document("$regex", "^pupil:")), String.class)
          .first()
          .substring("pupil:".length());
    }
  }

  private static String trust(ServiceProcess service) {
    Service administrator = service.as("administrator");
    administrator.post(
        "/api/directory/first-administrator",
        "{\"code\":\"%s\",\"name\":\"Ada Thornquist\"}".formatted(Service.CODE));
    for (String director : List.of("director", "second")) {
      String added = "{\"name\":\"Tamsin Oakhollow\",\"subject\":\"%s\"}".formatted(director);
      String person =
          done(administrator.post("/api/directory/people", added)).required("person").stringValue();
      done(
          administrator.grant(
              person,
              "{\"role\":\"trust-director\",\"school\":null,\"from\":\"2020-01-01\",\"until\":null}"));
    }
    String school =
        done(administrator.post(
                "/api/directory/schools",
                """
                {"urn":"994001","laCode":"999","establishment":"4001","name":"Rowan Vale Academy","phase":"Secondary","type":"Academy converter"}\
                """))
            .required("school")
            .stringValue();
    String imports = "/api/cases/imports?school=" + school;
    service.until(() ->
        service.as("director").get(imports).status() == 200
            && service.as("second").get(imports).status() == 200);
    return school;
  }

  private static JsonNode done(Answer answer) {
    assertThat(answer.status()).as(answer.raw().body()).isBetween(200, 202);
    return answer.body();
  }
}
