package waymark.cases.roll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.cases.rollfile.Rolls;
import waymark.cases.web.Service.Answer;

/** A file is staged sealed, and a refused one leaves nothing behind. */
class StagedFilesTest extends ImportCase {
  @Test
  void aRefusedFileLeavesNothingBehind() throws Exception {
    ImportSchool school = trust.school();
    long position = cases.store().lastPosition();
    Set<Path> before = stagedFiles();
    byte[] whole = Rolls.generated(school.order(200, "ctf-24"));
    Answer cut = uploadAs(director, school, java.util.Arrays.copyOf(whole, whole.length - 50));
    assertThat(cut.status()).isEqualTo(422);
    assertThat(cut.body().required("rule").stringValue()).isEqualTo("broken-xml");
    Answer workbook = uploadAs(director, school, new byte[] {0x50, 0x4B, 3, 4, 'x', 'l', '/'});
    assertThat(workbook.status()).isEqualTo(415);
    assertThat(workbook.body().required("detail").stringValue()).contains("CSV UTF-8");
    Answer nobody = uploadAs(director, school, "UPN,Surname,Forename,DOB\n".getBytes(UTF_8));
    assertThat(nobody.body().required("rule").stringValue()).isEqualTo("no-pupils");
    Answer other = uploadAs(director, school, Rolls.generated(trust.school().order(5, "ctf-24")));
    assertThat(other.body().required("rule").stringValue()).isEqualTo("other-school");
    assertThat(cases.store().lastPosition()).isEqualTo(position);
    assertThat(stagedFiles()).isEqualTo(before);
  }

  @Test
  void stagedFilesHoldNothingInClear() throws Exception {
    ImportSchool school = trust.school();
    String csv =
        "UPN,Surname,Forename,DOB\n" + school.upn(1) + ",Quorvathenissimo,Noa,31/05/2014\n";
    String id = upload(school, csv.getBytes(UTF_8));
    assertThat(
            new String(staged(UUID.fromString(id)), java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("Quorvathenissimo");
    director.post("/api/cases/imports/" + id + "/discard", "{}");
    assertThat(staging.content(UUID.fromString(id))).isEmpty();
    assertThat(show(id).required("state").stringValue()).isEqualTo("refused");
  }

  private static Set<Path> stagedFiles() throws Exception {
    try (Stream<Path> files = Files.list(ImportSurroundings.staging())) {
      return new HashSet<>(files.toList());
    }
  }

  private static byte[] staged(UUID importId) {
    try {
      return Files.readAllBytes(ImportSurroundings.staging().resolve(importId + ".roll"));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
