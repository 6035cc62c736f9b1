package waymark.cases.roll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.cases.rollfile.Rolls;

/** What a preview says of the file as a whole, so that nobody is surprised afterwards. */
class BeforeImportingTest extends ImportCase {
  @Test
  void aTransferFileOlderThanTheLastOneImportedIsPointedOut() {
    ImportSchool school = trust.school();
    byte[] older = written(school, "2024-09-14T16:20:00");
    byte[] newer = written(school, "2025-01-06T09:00:00");
    assertThat(preview(upload(school, older)).required("older").isNull())
        .as("nothing is imported yet")
        .isTrue();
    String last = finished(run(upload(school, newer), true)).required("id").stringValue();

    JsonNode said = preview(upload(school, older)).required("older");
    assertThat(said.required("written").stringValue()).isEqualTo("2024-09-14T15:20:00Z");
    assertThat(said.required("newest").stringValue()).isEqualTo("2025-01-06T09:00:00Z");
    assertThat(preview(upload(school, newer)).required("older").isNull()).isTrue();
    byte[] csv = Rolls.generated(school.order(10, "csv-legal").tidy());
    assertThat(preview(upload(school, csv)).required("older").isNull())
        .as("a CSV does not say when it was written")
        .isTrue();

    String back = "/api/cases/imports/" + last + "/reverse";
    assertThat(director.post(back, "{\"reason\":\"Another school's.\"}").status()).isEqualTo(200);
    until(last, "reversed");
    assertThat(preview(upload(school, older)).required("older").isNull())
        .as("what was taken back counts no more")
        .isTrue();
  }

  @Test
  void moversWhomTheFilePutsIntoNoClassAreCounted() {
    ImportSchool from = trust.school();
    ImportSchool to = trust.school();
    String row = ",Vrandelmoor,Idony,04/02/2013,";
    byte[] here = ("UPN,Surname,Forename,DOB,Class\n" + from.upn(1) + row + "6B\n").getBytes(UTF_8);
    imported(from, here, true);
    String without = "UPN,Surname,Forename,DOB,Year\n" + from.upn(1) + row + "6\n";
    assertThat(
            preview(upload(to, without.getBytes(UTF_8))).required("moversWithoutClass").intValue())
        .isEqualTo(1);
    assertThat(preview(upload(to, here)).required("moversWithoutClass").intValue()).isZero();
    assertThat(
            preview(upload(from, without.getBytes(UTF_8)))
                .required("moversWithoutClass")
                .intValue())
        .as("who stays keeps the class")
        .isZero();
  }

  private static byte[] written(ImportSchool school, String moment) {
    String file = new String(Rolls.generated(school.order(10, "ctf-24").tidy()), UTF_8);
    return file.replaceFirst("<DateTime>[^<]*", "<DateTime>" + moment).getBytes(UTF_8);
  }
}
