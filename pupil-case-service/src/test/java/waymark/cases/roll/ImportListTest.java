package waymark.cases.roll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import waymark.cases.web.Service;

/** A school's imports, however many there were before. */
class ImportListTest extends ImportCase {
  private static final String SAID =
      "{\"mapping\":{\"Ident\":\"upn\",\"Fam\":\"surname\",\"Giv\":\"forename\",\"Geb\":\"dateOfBirth\",\"Bus\":\"ignore\"}}";

  @Autowired MongoClient client;
  @Autowired PupilCases pupils;
  @Autowired RollMarks marks;

  @Test
  void everyImportIsOnOneOfThePagesNewestFirst() {
    ImportSchool school = trust.school();
    List<String> newestFirst = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      newestFirst.addFirst(upload(school, plain(school)));
    }
    assertThat(
            director
                .post("/api/cases/imports/" + newestFirst.remove(1) + "/discard", "{}")
                .status())
        .isEqualTo(200);
    List<String> listed = new ArrayList<>();
    List<Integer> pages = new ArrayList<>();
    for (String after = ""; ; ) {
      JsonNode page = page(school, after);
      page.required("imports").forEach(each -> listed.add(each.required("id").stringValue()));
      pages.add(page.required("imports").size());
      if (page.required("next").isNull()) {
        break;
      }
      after = page.required("next").stringValue();
    }
    assertThat(listed).isEqualTo(newestFirst);
    assertThat(pages).containsExactly(2, 2);
  }

  @Test
  void theListOfASchoolOfSomebodyElsesIsAsThatOfNone() {
    ImportSchool theirs = trust.school();
    Service manager = trust.manager("list-manager", theirs);
    for (UUID elsewhere : List.of(trust.school().uuid(), UUID.randomUUID())) {
      assertThat(manager.get("/api/cases/imports?school=" + elsewhere).status()).isEqualTo(404);
    }
    assertThat(manager.get("/api/cases/imports?school=" + theirs.id()).status()).isEqualTo(200);
  }

  @Test
  void aPageThatNoPageNamedIsNotToBeHad() {
    for (String wrong : List.of("after=x", "after=-1", "limit=0", "limit=51")) {
      assertThat(director.get("/api/cases/imports?" + wrong).status()).as(wrong).isEqualTo(400);
    }
  }

  @Test
  void whatWasSaidOfColumnsIsRememberedBehindElevenOtherFiles() {
    ImportSchool school = trust.school();
    String first = upload(school, unusual(school, "Ident,Fam,Giv,Geb,Bus"));
    assertThat(show(first).required("state").stringValue()).isEqualTo("needs-mapping");
    assertThat(director.post("/api/cases/imports/" + first + "/mapping", SAID).status())
        .isEqualTo(200);
    for (int i = 0; i < 11; i++) {
      upload(school, plain(school));
    }
    JsonNode mapping =
        preview(upload(school, unusual(school, "Ident,Fam,Giv,Geb,House"))).required("mapping");
    assertThat(mapping.required("Geb").stringValue()).isEqualTo("dateOfBirth");
    assertThat(mapping.required("House").stringValue()).isEqualTo("ignore");
  }

  @Test
  void whatWasSaidOfColumnsOutlivesTheIndexAndStandsThereAsMarks() {
    ImportSchool school = trust.school();
    String id = upload(school, unusual(school, "Ident,Fam,Giv,Geb,Bus"));
    var _ = director.post("/api/cases/imports/" + id + "/mapping", SAID);
    var database = client.getDatabase("roll-anew");
    RollIndex anew = new RollIndex(database, cases.store(), pupils, streams, cases.keys(), marks);
    anew.catchUp();
    List<String> headings = List.of("Ident", "Fam", "Giv", "Geb");
    assertThat(anew.said().of(school.uuid(), headings))
        .isEqualTo(
            Map.of("Ident", "upn", "Fam", "surname", "Giv", "forename", "Geb", "dateOfBirth"));
    assertThat(database.getCollection("columns").find())
        .isNotEmpty()
        .map(Document::toJson)
        .noneMatch(kept -> kept.contains("Ident") || kept.contains("Geb"));
    database.drop();
  }

  private JsonNode page(ImportSchool school, String after) {
    return director
        .get("/api/cases/imports?limit=2&school=" + school.id() + "&after=" + after)
        .body();
  }

  private static byte[] unusual(ImportSchool school, String headings) {
    return (headings + "\n" + school.upn(1) + ",Thelquistova,Ivo,31/05/2014,B7\n").getBytes(UTF_8);
  }

  private static byte[] plain(ImportSchool school) {
    return ("UPN,Surname,Forename,DOB\n" + school.upn(1) + ",Thelquistova,Ivo,31/05/2014\n")
        .getBytes(UTF_8);
  }
}
