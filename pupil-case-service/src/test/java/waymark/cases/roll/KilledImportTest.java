package waymark.cases.roll;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import waymark.cases.rollfile.Rolls;
import waymark.cases.web.Service;
import waymark.cases.web.Service.Answer;
import waymark.journeys.roll.RollOrder;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.StoredCommit;
import waymark.ledger.testing.MongodProcess;

/**
 * The service in a process of its own, with a heap of 256 MB, which dies at once, as of kill -9,
 * and is started again on what it left behind.
 */
class KilledImportTest {
  private static final int PUPILS = 600;
  private static final int LARGE = 70_000;
  private static final int FIFTY_MB = 50_000_000;

  @TempDir Path folder;

  @Test
  void anImportAndItsReversalKilledHalfWayAreFinishedAtTheNextStartAndFiftyMegabytesPass()
      throws Exception {
    try (MongodProcess mongod = new MongodProcess();
        ServiceProcess service = new ServiceProcess(mongod.uri(), folder)) {
      service.start("import.after-row");
      String school = trust(service);
      byte[] roll = Rolls.generated(order(PUPILS));
      String id = upload(service, school, roll);
      service.tell(
          "director",
          "/api/cases/imports/" + id + "/run",
          "{\"wholeRoll\":true,\"typed\":null,\"refuseOnProblems\":false}");
      service.awaitDeath();
      assertThat(joined(mongod)).hasSizeBetween(1, PUPILS - 1);

      service.start("reversal.after-pupil");
      service.until(() -> state(service, id).equals("finished"));
      List<StoredCommit> joined = joined(mongod);
      assertThat(joined).hasSize(PUPILS);
      assertThat(new HashSet<>(joined.stream().map(StoredCommit::stream).toList())).hasSize(PUPILS);
      JsonNode again = show(service, upload(service, school, roll));
      assertThat(again.at("/counts/unchanged").intValue()).isEqualTo(PUPILS);

      service.tell(
          "director", "/api/cases/imports/" + id + "/reverse", "{\"reason\":\"Wrong file.\"}");
      service.awaitDeath();
      service.start("");
      service.until(() -> state(service, id).equals("reversed"));
      assertThat(events(mongod, "roll-entry-reversed")).hasSize(PUPILS);
      assertThat(show(service, id).required("leftAsImported").intValue()).isZero();

      byte[] large = fiftyMegabytes();
      JsonNode preview = show(service, upload(service, school, large));
      assertThat(preview.at("/counts/rows").intValue()).isEqualTo(LARGE);
    }
  }

  private static byte[] fiftyMegabytes() {
    byte[] file = Rolls.generated(order(LARGE));
    assertThat(file.length).isGreaterThan(FIFTY_MB);
    return file;
  }

  private static RollOrder order(int pupils) {
    return RollOrder.of(pupils, "ctf-24").tidy();
  }

  private static String trust(ServiceProcess service) {
    Service administrator = service.as("administrator");
    administrator.post(
        "/api/directory/first-administrator",
        "{\"code\":\"%s\",\"name\":\"Ada Thornquist\"}".formatted(Service.CODE));
    String person =
        done(administrator.post(
                "/api/directory/people",
                "{\"name\":\"Tamsin Oakhollow\",\"subject\":\"director\"}"))
            .required("person")
            .stringValue();
    done(
        administrator.post(
            "/api/directory/people/" + person + "/grants",
            "{\"role\":\"trust-director\",\"school\":null,\"from\":\"2020-01-01\",\"until\":null}"));
    String school =
        done(administrator.post(
                "/api/directory/schools",
                """
                {"urn":"994001","laCode":"999","establishment":"4001","name":"Rowan Vale Academy","phase":"Secondary","type":"Academy converter"}\
                """))
            .required("school")
            .stringValue();
    service.until(
        () -> director(service).get("/api/cases/imports?school=" + school).status() == 200);
    return school;
  }

  private static Service director(ServiceProcess service) {
    return service.as("director");
  }

  private static String upload(ServiceProcess service, String school, byte[] file) {
    return done(director(service)
            .upload(
                "/api/cases/imports?school=" + school + "&name=roll.xml",
                "application/octet-stream",
                file))
        .required("import")
        .stringValue();
  }

  private static JsonNode show(ServiceProcess service, String id) {
    return done(director(service).get("/api/cases/imports/" + id));
  }

  private static String state(ServiceProcess service, String id) {
    return director(service).get("/api/cases/imports/" + id).body().path("state").asString("");
  }

  private static JsonNode done(Answer answer) {
    assertThat(answer.status()).as(answer.raw().body()).isBetween(200, 201);
    return answer.body();
  }

  private static List<StoredCommit> joined(MongodProcess mongod) {
    return events(mongod, "joined-school");
  }

  private static List<StoredCommit> events(MongodProcess mongod, String type) {
    try (var client = MongoClients.create(mongod.uri());
        LedgerStore cases = LedgerStore.open(client, "cases")) {
      return cases.from(1, 1_000_000).stream()
          .filter(c -> c.read().events().stream().anyMatch(e -> e.type().equals(type)))
          .toList();
    }
  }
}
