package waymark.cases.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.cases.rollfile.Rolls;
import waymark.cases.web.Service.Answer;

/** An import is reversed as a whole, but for those whom somebody works on. */
class ImportReversalTest extends ImportCase {
  @Test
  void anImportIsReversedAsAWholeAndCanThenBeMadeAgain() {
    ImportSchool school = trust.school();
    byte[] file = Rolls.generated(school.order(50, "csv-quoted").tidy());
    String id = imported(school, file, true).required("id").stringValue();
    Answer reversed =
        director.post(
            "/api/cases/imports/" + id + "/reverse", "{\"reason\":\"Last year's file.\"}");
    assertThat(reversed.status()).as(reversed.raw().body()).isEqualTo(200);
    until(id, "reversed");
    assertThat(index.countOnRoll(school.uuid())).isZero();
    assertThat(imported(school, file, true).at("/counts/joiners").intValue()).isEqualTo(50);
  }

  @Test
  void anImportSomebodyBuiltOnIsNotReversed() {
    ImportSchool school = trust.school();
    String id =
        imported(school, Rolls.generated(school.order(50, "ctf-24").tidy()), true)
            .required("id")
            .stringValue();
    assertThat(show(id).required("canReverse").booleanValue()).isTrue();
    String pupil = onRoll(school).getFirst().toString();
    Answer placed = place(pupil);
    assertThat(placed.status()).as(placed.raw().body()).isEqualTo(200);
    assertThat(
            director
                .post("/api/cases/imports/" + id + "/reverse", "{\"reason\":\"Wrong.\"}")
                .body()
                .required("rule")
                .stringValue())
        .isEqualTo("import-worked-on");
  }

  @Test
  void aReversalLeavesAPupilSomebodyWorksOnBeforeItsTurnAndSaysWhomAndWhy() {
    ImportSchool school = trust.school();
    UUID id =
        UUID.fromString(
            imported(school, Rolls.generated(school.order(30, "ctf-24").tidy()), true)
                .required("id")
                .stringValue());
    ImportState finished = streams.find(id).orElseThrow();
    // Somebody asks for the reversal, and before its turn somebody else places one of its pupils.
    streams.append(
        recorder.origin(finished, "reversal-asked-for"),
        id,
        finished.seq(),
        List.of(
            new ImportEvent.ReversalStarted(
                id, files.today(), new waymark.cases.pupil.Words("Last year's file."))));
    String pupil = onRoll(school).getFirst().toString();
    assertThat(place(pupil).status()).isEqualTo(200);
    runner.work(id);

    JsonNode view = until(id.toString(), "reversed");
    assertThat(view.required("leftAsImported").intValue()).isEqualTo(1);
    assertThat(onRoll(school)).containsExactly(UUID.fromString(pupil));
    assertThat(rows(id.toString(), "stayed"))
        .singleElement()
        .satisfies(r -> {
          assertThat(r.required("pupil").stringValue()).isEqualTo(pupil);
          assertThat(r.required("name").stringValue()).contains(", ");
          assertThat(r.at("/problems/0/detail").stringValue()).contains("worked on this pupil");
        });
  }
}
