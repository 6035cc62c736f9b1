package waymark.cases.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import waymark.ledger.http.Problem;

class SchoolsCsvTest {
  private static final String HEADINGS =
      "URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (name),PhaseOfEducation (name)\n";
  private static final String COUNTY =
      "URN,LA (code),EstablishmentNumber,EstablishmentName,EstablishmentStatus (name),PhaseOfEducation (name),TypeOfEstablishment (name),Trusts (code),Trusts (name)\n";
  private static final String ROW =
      "999901,999,Rowan,41,\"St Brânoc's, Valley\",Academy converter,Primary\n";

  @Test
  void readsTheRegistersColumnsInItsOwnEncoding() {
    byte[] download = (HEADINGS + ROW).getBytes(Charset.forName("windows-1252"));
    ListSchool school = SchoolsCsv.read(download, "").rows().getFirst().school().command();
    assertThat(school.name()).isEqualTo("St Brânoc's, Valley");
    assertThat(school.phase()).isEqualTo("Primary");
  }

  @Test
  void readsWhatASpreadsheetMadeOfIt() {
    byte[] saved = ("\uFEFF" + HEADINGS + ROW).replace("\n", "\r\n").getBytes(UTF_8);
    ListSchool school = SchoolsCsv.read(saved, "").rows().getFirst().school().command();
    assertThat(school.establishment()).as("leading noughts come back").isEqualTo("0041");
    assertThat(school.school())
        .as("one URN, one school")
        .isEqualTo(SchoolsCsv.read(saved, "").rows().getFirst().school().command().school());
  }

  @Test
  void aBadRowSaysWhatToMend() {
    byte[] file = (HEADINGS + "12,999,Rowan,4001,Somewhere,Academy,Primary\n").getBytes(UTF_8);
    var row = SchoolsCsv.read(file, "").rows().getFirst();
    assertThat(catchThrowableOfType(Problem.class, () -> row.school().command()).body().detail())
        .contains("URN");
    assertThat(row.line()).isEqualTo(2);
  }

  @Test
  void whatIsNoSuchFileIsRefusedWithASentence() {
    assertThat(refusal("")).contains("empty");
    assertThat(refusal("Name,Number\nA,1\n")).contains("URN").contains("public register");
    assertThat(refusal(HEADINGS + "\"999901,999\n")).contains("quotation mark");
    assertThat(refusal(HEADINGS + ROW.repeat(501))).contains("500 schools");
  }

  /** As a county's download has it: years of closed schools, and every trust's. */
  @Test
  void ofACountysFileTheTrustsOpenSchoolsAreTakenAndTheRestIsCounted() {
    StringBuilder county = new StringBuilder(COUNTY);
    for (int i = 0; i < 3_000; i++) {
      county.append(row(100_000 + i, i % 5 == 0 ? "Open" : "Closed", "4001", "Rowan Vale Trust"));
    }
    county.append(row(999_901, "Open", "4002", "Brackenfold Trust"));
    county.append(row(999_902, "Open, but proposed to close", "4002", "Brackenfold Trust"));
    county.append(row(999_903, "Closed", "4002", "Brackenfold Trust"));
    county.append(row(999_904, "Open", "", ""));
    byte[] file = county.toString().getBytes(UTF_8);
    for (String trust : new String[] {"brackenfold trust", "4002"}) {
      SchoolsFile found = SchoolsCsv.read(file, trust);
      assertThat(found.rows()).hasSize(2);
      assertThat(found.closed()).isEqualTo(2_401);
      assertThat(found.others()).isEqualTo(601);
    }
    assertThat(refusal(county.toString()))
        .contains("Say which trust")
        .contains("Brackenfold Trust");
    assertThat(refusal(county.toString(), "Fellmoor Trust")).contains("No open school");
    assertThat(refusal(county.toString(), "Rowan Vale Trust")).contains("500 schools");
  }

  private static String row(int urn, String status, String code, String trust) {
    return "%d,999,4001,School,%s,Primary,Academy converter,%s,%s\n"
        .formatted(urn, status.contains(",") ? '"' + status + '"' : status, code, trust);
  }

  private static String refusal(String file) {
    return refusal(file, "");
  }

  private static String refusal(String file, String trust) {
    return catchThrowableOfType(Problem.class, () -> SchoolsCsv.read(file.getBytes(UTF_8), trust))
        .body()
        .detail();
  }
}
