package waymark.cases.roll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.cases.rollfile.Rolls;

/** Who is in a file that was sent before is known again, however the file writes them. */
class RecognisedPupilsTest extends ImportCase {
  @Test
  void theSameFileTwiceChangesNothing() {
    ImportSchool school = trust.school();
    byte[] file = Rolls.generated(school.order(120, "ctf-24"));
    JsonNode first = imported(school, file, true);
    assertThat(first.required("startedBy").stringValue()).isEqualTo("Tamsin Oakhollow");
    assertThat(first.at("/counts/rows").intValue()).isEqualTo(122);
    assertThat(first.at("/counts/joiners").intValue()).isEqualTo(117);
    assertThat(first.at("/counts/problems").intValue()).isEqualTo(5);
    assertThat(first.at("/counts/proposals").intValue()).isPositive();
    long pupils = events("joined-school", school);
    assertThat(pupils).isEqualTo(117);

    List<String> before = pupilStreams();
    JsonNode preview = preview(upload(school, file));
    assertThat(preview.at("/counts/joiners").intValue()).isZero();
    assertThat(preview.at("/counts/unchanged").intValue()).isEqualTo(117);
    assertThat(preview.at("/counts/history").intValue()).isZero();
    finished(run(preview.required("id").stringValue(), true));
    assertThat(pupilStreams()).isEqualTo(before);
  }

  @Test
  void aTermLaterSomeJoinLeaveAndChange() {
    ImportSchool school = trust.school();
    imported(school, Rolls.generated(school.order(120, "csv-legal").tidy()), true);
    String id = upload(school, Rolls.generated(school.order(120, "csv-legal").tidy().withTerm(2)));
    JsonNode preview = preview(id);
    assertThat(preview.at("/counts/joiners").intValue()).isEqualTo(3);
    assertThat(preview.at("/counts/leavers").intValue()).isEqualTo(3);
    assertThat(preview.at("/counts/changes").intValue()).isEqualTo(6);
    assertThat(preview.path("confirmation").isNull()).isTrue();
    assertThat(rows(id, "leaver"))
        .hasSize(3)
        .allMatch(r -> r.required("name").stringValue().contains(", "));
    assertThat(rows(id, "change"))
        .anyMatch(r ->
            r.at("/changes/0/field").stringValue().equals("surname")
                && !r.at("/changes/0/from").stringValue().isEmpty());
    finished(run(id, true));
    assertThat(events("left-school", school)).isEqualTo(3);
    assertThat(index.countOnRoll(school.uuid())).isEqualTo(120);
  }

  @Test
  void aPartialFileMakesNoLeavers() {
    ImportSchool school = trust.school();
    imported(school, Rolls.generated(school.order(60, "ctf-24").tidy()), true);
    imported(school, Rolls.generated(school.order(10, "csv-tabbed").tidy()), false);
    assertThat(index.countOnRoll(school.uuid())).isEqualTo(60);
  }

  @Test
  void aFormerUpnJoinsTheTwo() {
    ImportSchool school = trust.school();
    String heading = "UPN,Former UPN,Surname,Forename,DOB\n";
    imported(
        school, (heading + school.upn(1) + ",,Quorvathen,Noa,31/05/2014\n").getBytes(UTF_8), true);
    String id =
        upload(
            school,
            (heading + school.upn(2) + "," + school.upn(1) + ",Quorvathen,Noa,31/05/2014\n")
                .getBytes(UTF_8));
    assertThat(rows(id, "change"))
        .singleElement()
        .satisfies(r -> assertThat(r.at("/changes/0/field").stringValue()).isEqualTo("upn"));
    finished(run(id, true));
    // The old number still finds the same case, and does not bring the old number back.
    JsonNode again =
        preview(
            upload(
                school,
                (heading + school.upn(1) + ",,Quorvathen,Noa,31/05/2014\n").getBytes(UTF_8)));
    assertThat(again.at("/counts/unchanged").intValue()).isEqualTo(1);
  }

  @Test
  void accentsComposedOrNotAreTheSamePupil() {
    ImportSchool school = trust.school();
    String csv = "UPN,Surname,Forename,DOB\n" + school.upn(1) + ",Zoëlvrand,Zoë,31/05/2014\n";
    imported(school, csv.getBytes(UTF_8), true);
    String decomposed = java.text.Normalizer.normalize(csv, java.text.Normalizer.Form.NFD);
    assertThat(
            preview(upload(school, decomposed.getBytes(UTF_8))).at("/counts/unchanged").intValue())
        .isEqualTo(1);
  }
}
