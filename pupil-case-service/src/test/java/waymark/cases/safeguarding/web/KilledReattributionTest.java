package waymark.cases.safeguarding.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import waymark.cases.roll.ServiceProcess;
import waymark.cases.web.Service;
import waymark.cases.web.Service.Answer;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.testing.MongodProcess;

/**
 * The service dies, as of kill -9, just before and just after a low-level concern becomes another
 * person's: it is wholly the one's or wholly the other's, and whoever repeats it moves it once.
 */
class KilledReattributionTest {
  private static final String LOW = "/api/safeguarding/low-level";

  @TempDir Path folder;

  @Test
  void aConcernIsAboutOnePersonWheneverTheServiceDies() throws Exception {
    try (MongodProcess mongod = new MongodProcess();
        MongoClient mongo = MongoClients.create(mongod.uri());
        ServiceProcess service = new ServiceProcess(mongod.uri(), folder)) {
      service.start("");
      Service administrator = service.as("administrator");
      administrator.post(
          "/api/directory/first-administrator",
          "{\"code\":\"%s\",\"name\":\"Ada Thornquist\"}".formatted(Service.CODE));
      String school = school(administrator);
      person(administrator, "head", "head-teacher", school);
      String wrong = person(administrator, "wrong", "senco", school);
      String right = person(administrator, "right", "senco", school);
      service.until(() -> service.as("head").get(LOW).status() == 200);
      String form =
          """
          {"school":"%s","subject":"%s","occurredOn":"2025-11-10","kind":"favourites",
           "what":"Gives sweets to one child."}\
          """
              .formatted(school, wrong);
      String concern = done(service.as("head").post(LOW, form)).required("concern").asString();
      String at = LOW + "/" + concern;
      String to = "{\"subject\":\"%s\",\"reason\":\"They were on leave.\"}".formatted(right);
      String key = UUID.randomUUID().toString();

      service.kill();
      service.start("store.before-append@safeguarding");
      service.decide("head", at + "/reattribute", to, 0, key);
      service.awaitDeath();
      service.start("store.after-append@safeguarding");
      assertThat(about(service, at)).isEqualTo(wrong);
      assertThat(types(mongo, concern)).containsExactly("low-level-recorded");
      service.decide("head", at + "/reattribute", to, 0, key);
      service.awaitDeath();

      service.start("");
      assertThat(about(service, at)).isEqualTo(right);
      List<String> moved =
          List.of("low-level-recorded", "low-level-reattributed", "low-level-recorded");
      assertThat(types(mongo, concern)).isEqualTo(moved);
      done(service.as("head").decide(at + "/reattribute", to, 0, key));
      assertThat(types(mongo, concern)).as("repeated").isEqualTo(moved);
      JsonNode list = done(service.as("head").get(LOW));
      assertThat(list.required("people")).hasSize(1);
      assertThat(list.at("/moved/0/subject").asString()).isEqualTo(wrong);
    }
  }

  private static String about(ServiceProcess service, String at) {
    return done(service.as("head").get(at)).at("/concern/subject").asString();
  }

  private static List<String> types(MongoClient mongo, String concern) {
    try (LedgerStore ledger = LedgerStore.open(mongo, "safeguarding")) {
      return ledger.stream("low-level:" + concern).stream()
          .flatMap(commit -> commit.read().events().stream())
          .map(event -> event.type())
          .toList();
    }
  }

  private static String school(Service administrator) {
    String listed =
        """
        {"urn":"994001","laCode":"999","establishment":"4001","name":"Rowan Vale Academy","phase":"Secondary","type":"Academy converter"}\
        """;
    return done(administrator.post("/api/directory/schools", listed)).required("school").asString();
  }

  private static String person(Service administrator, String name, String role, String school) {
    String form = "{\"name\":\"Demo %s\",\"subject\":\"%s\"}".formatted(name, name);
    String person =
        done(administrator.post("/api/directory/people", form)).required("person").asString();
    String grant = "{\"role\":\"%s\",\"school\":\"%s\",\"from\":\"2020-01-01\",\"until\":null}";
    done(administrator.grant(person, grant.formatted(role, school)));
    return person;
  }

  private static JsonNode done(Answer answer) {
    assertThat(answer.status()).as(answer.raw().body()).isBetween(200, 202);
    return answer.body();
  }
}
