package waymark.cases.roll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.cases.rollfile.Rolls;
import waymark.cases.web.Service;
import waymark.cases.web.Service.Answer;

/** Who sees what of an import, and who is noted as having seen it. */
class ImportViewersTest extends ImportCase {
  @Test
  void whoLookedAtARowBeforeItWasImportedIsAmongThoseWhoViewedThePupil() {
    ImportSchool school = trust.school();
    String csv = "UPN,Surname,Forename,DOB\n" + school.upn(1) + ",Wrenhollow,Ada,07/08/2013\n";
    String id = upload(school, csv.getBytes(UTF_8));
    assertThat(rows(id, "joiner")).hasSize(1);
    finished(run(id, true));
    String pupil = onRoll(school).getFirst().toString();
    JsonNode views = director.get("/api/cases/pupils/" + pupil + "/reads").body().required("views");
    assertThat(views)
        .extracting(view -> view.required("route").stringValue())
        .containsExactly("GET /api/cases/imports/{id}/rows");

    ImportSchool other = trust.school();
    Service theirs = trust.manager("roll-manager-reader", other);
    String moving =
        uploadAs(theirs, other, csv.getBytes(UTF_8)).body().required("import").asString();
    JsonNode row = theirs.get("/api/cases/imports/" + moving + "/rows?kind=mover").body();
    assertThat(row.at("/rows/0/pupil").isNull()).as("which case it is they are not told").isTrue();
    assertThat(director.get("/api/cases/pupils/" + pupil + "/reads").body().required("views"))
        .as("but that they were shown the row is recorded")
        .hasSizeGreaterThan(1)
        .anySatisfy(view -> assertThat(view.required("roles").toString()).contains("data-manager"));
  }

  @Test
  void whoViewedNamesTheRoleHeldAtTheSchoolWhoseFileItIs() {
    ImportSchool school = trust.school();
    Service both = trust.managerAndSenco("roll-manager-and-senco", school, trust.school());
    String csv = "UPN,Surname,Forename,DOB\n" + school.upn(7) + ",Wrenhollow,Bo,07/08/2013\n";
    String id = uploadAs(both, school, csv.getBytes(UTF_8)).body().required("import").stringValue();
    assertThat(both.get("/api/cases/imports/" + id + "/rows?kind=joiner").status()).isEqualTo(200);
    finished(run(id, true));
    String pupil = onRoll(school).getFirst().toString();
    assertThat(director.get("/api/cases/pupils/" + pupil + "/reads").body().required("views"))
        .extracting(view -> view.required("roles").toString())
        .containsExactly("[\"data-manager\"]");
  }

  @Test
  void theTrustAdministratorSeesHowFarImportsAreAndNoName() {
    ImportSchool school = trust.school();
    imported(school, file(3), false);
    String progress = "/api/cases/imports/progress";
    Answer seen = trust.administrator().get(progress);
    assertThat(seen.status()).isEqualTo(200);
    assertThat(seen.body().required("imports"))
        .filteredOn(each -> each.required("school").stringValue().equals(school.id()))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.required("state").stringValue()).isEqualTo("finished");
          assertThat(each.required("rows").intValue()).isEqualTo(3);
          assertThat(each.propertyNames())
              .containsExactlyInAnyOrder(
                  "school", "state", "startedAt", "rows", "problems", "done", "total");
        });
    assertThat(director.get(progress).status()).isEqualTo(403);
    assertThat(trust.administrator().get("/api/cases/imports").status()).isEqualTo(403);
  }

  @Test
  void theDataManagerSeesTheRollAndNoSenHistory() {
    ImportSchool school = trust.school();
    trust.grantManager(school);
    awaiting(
        () -> trust.rollManager().get("/api/cases/imports?school=" + school.id()).status() == 200);
    byte[] file = Rolls.generated(school.order(100, "csv-legal").tidy());
    String id = uploadAs(trust.rollManager(), school, file).body().required("import").stringValue();
    Answer view = trust.rollManager().get("/api/cases/imports/" + id);
    assertThat(view.body().at("/counts/proposals").intValue()).isZero();
    assertThat(view.raw().body()).doesNotContain("K - SEN", "SPLD");
    Answer rows =
        trust.rollManager().get("/api/cases/imports/" + id + "/rows?kind=joiner&limit=200");
    assertThat(rows.body().required("rows"))
        .hasSize(100)
        .allMatch(r -> r.required("sen").isEmpty());
    assertThat(rows(id, "joiner")).anyMatch(r -> !r.required("sen").isEmpty());
    assertThat(
            trust
                .rollManager()
                .get(
                    "/api/cases/imports/"
                        + imported(trust.school(), file(5), false).required("id").stringValue())
                .status())
        .isEqualTo(404);
  }

  private byte[] file(int pupils) {
    StringBuilder csv = new StringBuilder("UPN,Surname,Forename,DOB\n");
    for (int i = 0; i < pupils; i++) {
      csv.append(new ImportSchool("", "7" + (100 + pupils)).upn(i))
          .append(",Quorvathen,Noa")
          .append(i)
          .append(",31/05/2014\n");
    }
    return csv.toString().getBytes(UTF_8);
  }
}
