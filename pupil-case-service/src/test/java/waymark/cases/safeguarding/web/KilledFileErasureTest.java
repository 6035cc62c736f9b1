package waymark.cases.safeguarding.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import waymark.cases.roll.ServiceProcess;
import waymark.cases.rollfile.Rolls;
import waymark.cases.web.Service;
import waymark.cases.web.Service.Answer;
import waymark.journeys.roll.RollOrder;
import waymark.ledger.proof.RecordTool;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.testing.MongodProcess;

/**
 * The service dies, as of kill -9, when the keys of a file are destroyed and that is not recorded
 * yet; later its key store is replaced by an older one.
 */
class KilledFileErasureTest {
  private static final String CRASH = "erasure.between-key-and-announcement";
  private static final String SAFEGUARDING = "/api/safeguarding";

  @TempDir Path folder;

  @Test
  void aDestroyedFileIsAnnouncedAfterTheRestartAndStaysErasedInARestoredKeyStore()
      throws Exception {
    try (MongodProcess mongod = new MongodProcess();
        MongoClient mongo = MongoClients.create(mongod.uri());
        ServiceProcess service = new ServiceProcess(mongod.uri(), folder)) {
      service.start(CRASH);
      String child = leaver(service, mongo, trust(service));
      String key = "child:" + child;
      String at = SAFEGUARDING + "/children/" + child;
      closedConcern(service, child);
      done(service.as("deputy").post(at + "/erasure/propose", "{\"ground\":\"retention-ended\"}"));
      MongoCollection<Document> keys = mongo.getDatabase("safeguarding-keys").getCollection("keys");
      List<Document> backup = keys.find().into(new ArrayList<>());

      service.decide("dsl", at + "/erasure/agree", "{}", 0);
      service.awaitDeath();
      assertThat(keeping(mongo)).endsWith("file-erasure-agreed");
      assertThat(hasKey(keys, key)).as("the key is destroyed").isFalse();

      service.start("");
      service.until(() -> keeping(mongo).contains("file-erased"));
      assertThat(keeping(mongo)).containsOnlyOnce("file-erased");
      assertThat(erasedOn(service, at)).isNotEmpty();

      service.kill();
      keys.deleteMany(new Document());
      keys.insertMany(backup);
      assertThat(hasKey(keys, key)).as("what the backup brought back").isTrue();
      service.start("");
      assertThat(hasKey(keys, key)).isFalse();
      assertThat(erasedOn(service, at)).isNotEmpty();
      assertThat(done(service.as("dsl").get(at + "/chronology")).toString())
          .doesNotContain("without a coat");
      assertThat(keeping(mongo)).containsOnlyOnce("file-erased");
      assertThat(verified(mongod.uri())).contains("consistent");
    }
  }

  private static String erasedOn(ServiceProcess service, String at) {
    return done(service.as("dsl").get(at + "/chronology")).at("/erased/on").asString("");
  }

  private static void closedConcern(ServiceProcess service, String child) {
    Service dsl = service.as("dsl");
    String form =
        """
        {"pupil":"%s","occurredOn":"2025-11-10","seen":"Came in without a coat again."}\
        """
            .formatted(child);
    String concern =
        done(dsl.post(SAFEGUARDING + "/concerns", form)).required("concern").stringValue();
    String closed =
        "{\"summary\":\"Support was given.\",\"followUp\":\"None.\",\"outcome\":\"early-help\"}";
    done(dsl.decide(SAFEGUARDING + "/concerns/" + concern + "/close", closed, 0));
  }

  private static boolean hasKey(MongoCollection<Document> keys, String key) {
    Document found = keys.find(new Document("_id", key)).first();
    return found != null && found.get("wrapped") != null;
  }

  /** What was recorded of the keeping of the one file there is. */
  private static List<String> keeping(MongoClient mongo) {
    String stream =
        mongo
            .getDatabase("safeguarding")
            .getCollection("commits")
            .distinct(
                "stream", new Document("stream", new Document("$regex", "^file:")), String.class)
            .first();
    try (LedgerStore ledger = LedgerStore.open(mongo, "safeguarding")) {
      return ledger.stream(String.valueOf(stream)).stream()
          .flatMap(commit -> commit.read().events().stream())
          .map(event -> event.type())
          .toList();
    }
  }

  private static String verified(String mongodb) {
    var out = new ByteArrayOutputStream();
    var tool = new RecordTool(new PrintStream(out), System.err);
    assertThat(tool.run(List.of("verify", "--mongo", mongodb, "--ledger", "safeguarding")))
        .as(out.toString())
        .isNotEqualTo(1);
    return out.toString();
  }

  /** A pupil whom the school's next roll does not have any more. */
  private static String leaver(ServiceProcess service, MongoClient mongo, String school) {
    imported(service, school, RollOrder.of(1, "ctf-24").tidy(), null);
    String child =
        mongo
            .getDatabase("cases")
            .getCollection("commits")
            .distinct(
                "stream", new Document("stream", new Document("$regex", "^pupil:")), String.class)
            .first()
            .substring("pupil:".length());
    imported(service, school, RollOrder.of(1, "ctf-24").withSeed(77).tidy(), "1 leavers");
    return child;
  }

  private static void imported(
      ServiceProcess service, String school, RollOrder order, String typed) {
    String upload = "/api/cases/imports?school=" + school + "&name=roll.xml";
    String id =
        done(service
                .as("director")
                .upload(upload, "application/octet-stream", Rolls.generated(order)))
            .required("import")
            .stringValue();
    String run =
        "{\"wholeRoll\":true,\"typed\":%s,\"refuseOnProblems\":false}"
            .formatted(typed == null ? "null" : '"' + typed + '"');
    done(service.as("director").runImport(id, run));
    service.until(() ->
        done(service.as("director").get("/api/cases/imports/" + id))
            .path("state")
            .asString("")
            .equals("finished"));
  }

  /** A trust that keeps files for a year after birth, so that a pupil's can be due. */
  private static String trust(ServiceProcess service) {
    Service administrator = service.as("administrator");
    administrator.post(
        "/api/directory/first-administrator",
        "{\"code\":\"%s\",\"name\":\"Ada Thornquist\"}".formatted(Service.CODE));
    String school =
        done(administrator.post(
                "/api/directory/schools",
                """
                {"urn":"994001","laCode":"999","establishment":"4001","name":"Rowan Vale Academy","phase":"Secondary","type":"Academy converter"}\
                """))
            .required("school")
            .stringValue();
    person(administrator, "director", "trust-director", "null");
    person(administrator, "dsl", "dsl", '"' + school + '"');
    person(administrator, "deputy", "deputy-dsl", '"' + school + '"');
    done(
        administrator.post(
            "/api/directory/policy/retention-child-protection-file-years/corrections",
            "{\"value\":\"1\",\"validFrom\":\"2020-01-01\",\"source\":\"For this test\"}"));
    service.until(() ->
        service.as("director").get("/api/cases/imports?school=" + school).status() == 200
            && service.as("deputy").get(SAFEGUARDING + "/retention").body().path("years").asInt(0)
                == 1);
    return school;
  }

  private static void person(Service administrator, String name, String role, String school) {
    String form = "{\"name\":\"Demo %s\",\"subject\":\"%s\"}".formatted(name, name);
    String person =
        done(administrator.post("/api/directory/people", form)).required("person").stringValue();
    done(
        administrator.grant(
            person,
            "{\"role\":\"%s\",\"school\":%s,\"from\":\"2020-01-01\",\"until\":null}"
                .formatted(role, school)));
  }

  private static JsonNode done(Answer answer) {
    assertThat(answer.status()).as(answer.raw().body()).isBetween(200, 202);
    return answer.body();
  }
}
