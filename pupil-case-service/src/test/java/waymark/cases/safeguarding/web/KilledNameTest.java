package waymark.cases.safeguarding.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import waymark.cases.roll.ServiceProcess;
import waymark.cases.rollfile.Rolls;
import waymark.cases.web.Service;
import waymark.cases.web.Service.Answer;
import waymark.journeys.roll.RollOrder;
import waymark.ledger.personal.KeyRing;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.testing.MongodProcess;

/**
 * The service dies, as of kill -9, when a child's name is kept in their file and the key of their
 * case not destroyed yet.
 */
class KilledNameTest {
  private static final String CRASH = "erasure.before-key-destroyed@cases";
  private static final String CASES = "/api/cases/pupils/";

  @TempDir Path folder;

  @Test
  void aNameIsKeptOnceAndThenTheCaseErasedAfterTheRestart() throws Exception {
    try (MongodProcess mongod = new MongodProcess();
        MongoClient mongo = MongoClients.create(mongod.uri());
        ServiceProcess service = new ServiceProcess(mongod.uri(), folder)) {
      service.start(CRASH);
      String school = trust(service);
      String child = imported(service, mongo, school);
      String at = "/api/safeguarding/concerns/" + filed(service, mongo, child, school);
      String name = done(service.as("dsl").get(at)).required("childName").asString();
      assertThat(name).isNotEmpty();
      long seq = types(mongo, "cases", "pupil:" + child).size() - 1L;
      String why = "{\"reason\":\"recorded-unlawfully\"}";
      done(service.as("director").decide(CASES + child + "/erasure/request", why, seq));
      service.decide("second", CASES + child + "/erasure/approve", "{}", seq + 1);
      service.awaitDeath();
      assertThat(kept(mongo)).isEqualTo(1);
      assertThat(hasKey(mongo, child)).as("not yet").isTrue();

      service.start("");
      service.until(() -> types(mongo, "cases", "pupil:" + child).contains("pupil-erased"));
      assertThat(hasKey(mongo, child)).isFalse();
      assertThat(kept(mongo)).isEqualTo(1);
      assertThat(done(service.as("dsl").get(at)).required("childName").asString()).isEqualTo(name);
    }
  }

  /** As the first release did, without the child's name. */
  private static UUID filed(
      ServiceProcess service, MongoClient mongo, String child, String school) {
    try (LedgerStore ledger = LedgerStore.open(mongo, "safeguarding")) {
      KeyRing keys = KeyRing.open(mongo, "safeguarding", service.trustKey(), ledger.lastPosition());
      return new FirstVersions(ledger, keys)
          .raised(UUID.fromString(child), UUID.fromString(school));
    }
  }

  private static long kept(MongoClient mongo) {
    return commits(mongo, "safeguarding")
        .distinct("stream", new Document("stream", new Document("$regex", "^file:")), String.class)
        .into(new ArrayList<>())
        .stream()
        .flatMap(stream -> types(mongo, "safeguarding", stream).stream())
        .filter("name-kept"::equals)
        .count();
  }

  private static List<String> types(MongoClient mongo, String name, String stream) {
    try (LedgerStore ledger = LedgerStore.open(mongo, name)) {
      return ledger.stream(stream).stream()
          .flatMap(commit -> commit.read().events().stream())
          .map(event -> event.type())
          .toList();
    }
  }

  private static MongoCollection<Document> commits(MongoClient mongo, String name) {
    return mongo.getDatabase(name).getCollection("commits");
  }

  private static boolean hasKey(MongoClient mongo, String pupil) {
    Document key =
        mongo
            .getDatabase("cases-keys")
            .getCollection("keys")
            .find(new Document("_id", "pupil:" + pupil))
            .first();
    return key != null && key.get("wrapped") != null;
  }

  private static String imported(ServiceProcess service, MongoClient mongo, String school) {
    Service director = service.as("director");
    byte[] roll = Rolls.generated(RollOrder.of(1, "ctf-24").tidy());
    String upload = "/api/cases/imports?school=" + school + "&name=roll.xml";
    String id =
        done(director.upload(upload, "application/octet-stream", roll))
            .required("import")
            .stringValue();
    done(director.runImport(id, "{\"wholeRoll\":true,\"typed\":null,\"refuseOnProblems\":false}"));
    service.until(() ->
        director
            .get("/api/cases/imports/" + id)
            .body()
            .path("state")
            .asString("")
            .equals("finished"));
    return commits(mongo, "cases")
        .distinct("stream", new Document("stream", new Document("$regex", "^pupil:")), String.class)
        .first()
        .substring("pupil:".length());
  }

  private static String trust(ServiceProcess service) {
    Service administrator = service.as("administrator");
    administrator.post(
        "/api/directory/first-administrator",
        "{\"code\":\"%s\",\"name\":\"Ada Thornquist\"}".formatted(Service.CODE));
    String listed =
        """
        {"urn":"994001","laCode":"999","establishment":"4001","name":"Rowan Vale Academy","phase":"Secondary","type":"Academy converter"}\
        """;
    String school =
        done(administrator.post("/api/directory/schools", listed)).required("school").stringValue();
    person(administrator, "director", "trust-director", "null");
    person(administrator, "second", "trust-director", "null");
    person(administrator, "dsl", "dsl", '"' + school + '"');
    service.until(() ->
        service.as("second").get("/api/cases/imports?school=" + school).status() == 200
            && service.as("dsl").get("/api/safeguarding/inbox").status() == 200);
    return school;
  }

  private static void person(Service administrator, String name, String role, String school) {
    String form = "{\"name\":\"Demo %s\",\"subject\":\"%s\"}".formatted(name, name);
    String person =
        done(administrator.post("/api/directory/people", form)).required("person").stringValue();
    String grant = "{\"role\":\"%s\",\"school\":%s,\"from\":\"2020-01-01\",\"until\":null}";
    done(administrator.grant(person, grant.formatted(role, school)));
  }

  private static JsonNode done(Answer answer) {
    assertThat(answer.status()).as(answer.raw().body()).isBetween(200, 202);
    return answer.body();
  }
}
