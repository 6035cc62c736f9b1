package waymark.cases.roll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import waymark.cases.rollfile.Rolls;
import waymark.cases.web.Service.Answer;

/** An import goes from its columns to its rows and on to its end, each step in its time. */
class ImportStepsTest extends ImportCase {
  @Test
  void eachStepOfAnImportHasItsTime() throws Exception {
    ImportSchool school = trust.school();
    byte[] file = Rolls.generated(school.order(10, "ctf-24").tidy());
    String id = upload(school, file);
    assertThat(refused(id, "reverse", "{\"reason\":\"Last year's file.\"}"))
        .isEqualTo("import-not-finished");
    assertThat(refused(id, "mapping", "{\"mapping\":{\"UPN\":\"upn\"}}"))
        .isEqualTo("nothing-to-map");
    finished(run(id, false));
    assertThat(refusedRun(id)).isEqualTo("import-started");
    assertThat(refused(id, "discard", "{}")).isEqualTo("import-started");

    String late = upload(school, file);
    staging.delete(UUID.fromString(late)); // as a day after its upload
    assertThat(refusedRun(late)).isEqualTo("upload-expired");
  }

  @Test
  void everyPupilOfATransferFileOnOneLineIsImported() {
    ImportSchool school = trust.school();
    byte[] file = Rolls.generated(school.order(10, "ctf-one-line").tidy());
    assertThat(new String(file, UTF_8)).doesNotContain("\n");
    String id = upload(school, file);
    assertThat(rows(id, "joiner")).hasSize(10);
    assertThat(finished(run(id, true)).at("/counts/joiners").intValue()).isEqualTo(10);
    assertThat(index.countOnRoll(school.uuid())).isEqualTo(10);
    assertThat(preview(upload(school, file)).at("/counts/unchanged").intValue()).isEqualTo(10);
  }

  @Test
  void columnsNobodyRecognisesAreAskedForOnceAndRemembered() {
    ImportSchool school = trust.school();
    String csv = "Ident,Fam,Giv,Geb\n" + school.upn(1) + ",Thelquistova,Ivo,31/05/2014\n";
    String id = upload(school, csv.getBytes(UTF_8));
    assertThat(show(id).required("state").stringValue()).isEqualTo("needs-mapping");
    assertThat(show(id).required("headings")).hasSize(4);
    Answer half =
        director.post(
            "/api/cases/imports/" + id + "/mapping",
            "{\"mapping\":{\"Ident\":\"upn\",\"Fam\":\"surname\"}}");
    assertThat(half.body().required("rule").stringValue()).isEqualTo("mapping-incomplete");
    Answer mapped =
        director.post(
            "/api/cases/imports/" + id + "/mapping",
            "{\"mapping\":{\"Ident\":\"upn\",\"Fam\":\"surname\",\"Giv\":\"forename\",\"Geb\":\"dateOfBirth\"}}");
    assertThat(mapped.status()).as(mapped.raw().body()).isEqualTo(200);
    assertThat(preview(id).at("/counts/joiners").intValue()).isEqualTo(1);
    finished(run(id, false));
    assertThat(preview(upload(school, csv.getBytes(UTF_8))).at("/counts/unchanged").intValue())
        .isEqualTo(1);
  }

  @Test
  void problemRowsAreLeftOutAndListedUnlessAllIsAskedFor() {
    ImportSchool school = trust.school();
    String csv =
        "UPN;Surname;Forename;DOB\n"
            + school.upn(1)
            + ";Smolrandova;Pia;31/05/2014\nZ999400115001;Brelundar;Mia;01/06/2014\n";
    String id = upload(school, csv.getBytes(UTF_8));
    assertThat(rows(id, "problem"))
        .singleElement()
        .satisfies(r -> assertThat(r.required("line").intValue()).isEqualTo(3));
    Answer all =
        director.runImport(id, "{\"wholeRoll\":false,\"typed\":null,\"refuseOnProblems\":true}");
    assertThat(all.status()).isEqualTo(409);
    assertThat(all.body().required("rule").stringValue()).isEqualTo("rows-with-problems");
    assertThat(index.countOnRoll(school.uuid())).isZero();
    finished(run(id, false));
    assertThat(index.countOnRoll(school.uuid())).isEqualTo(1);
    assertThat(rows(id, "problem"))
        .singleElement()
        .satisfies(r -> assertThat(r.at("/problems/0/field").stringValue()).isEqualTo("upn"));
  }

  @Test
  void aSenStatusThatComesBackIsProposedAgain() {
    ImportSchool school = trust.school();
    finished(run(upload(school, withSenStatus(school, "K")), false));
    assertThat(proposedBy(school, "K")).as("the same file again").isZero();
    finished(run(upload(school, withSenStatus(school, "N")), false));
    assertThat(proposedBy(school, "K")).isEqualTo(1);
  }

  private int proposedBy(ImportSchool school, String status) {
    String id = upload(school, withSenStatus(school, status));
    return preview(id).at("/counts/proposals").intValue();
  }

  private static byte[] withSenStatus(ImportSchool school, String status) {
    String rows = "UPN,Surname,Forename,DOB,SEN status\n%s,Yarvelundrix,Noa,31/05/2014,%s\n";
    return rows.formatted(school.upn(1), status).getBytes(UTF_8);
  }

  private String refusedRun(String id) {
    Answer refused = director.runImport(id, RUN);
    assertThat(refused.status()).as(refused.raw().body()).isEqualTo(409);
    return refused.body().required("rule").stringValue();
  }

  /** The rule that stands against it. */
  private String refused(String id, String step, String body) {
    Answer refused = director.post("/api/cases/imports/" + id + "/" + step, body);
    assertThat(refused.status()).as(refused.raw().body()).isEqualTo(409);
    return refused.body().required("rule").stringValue();
  }
}
