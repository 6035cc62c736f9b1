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
  private static final String ROW =
      "999901,999,Rowan,41,\"St Brânoc's, Valley\",Academy converter,Primary\n";

  @Test
  void readsTheRegistersColumnsInItsOwnEncoding() {
    byte[] download = (HEADINGS + ROW).getBytes(Charset.forName("windows-1252"));
    ListSchool school = SchoolsCsv.read(download).getFirst().school().command();
    assertThat(school.name()).isEqualTo("St Brânoc's, Valley");
    assertThat(school.phase()).isEqualTo("Primary");
  }

  @Test
  void readsWhatASpreadsheetMadeOfIt() {
    byte[] saved = ("\uFEFF" + HEADINGS + ROW).replace("\n", "\r\n").getBytes(UTF_8);
    ListSchool school = SchoolsCsv.read(saved).getFirst().school().command();
    assertThat(school.establishment()).as("leading noughts come back").isEqualTo("0041");
    assertThat(school.school())
        .as("one URN, one school")
        .isEqualTo(SchoolsCsv.read(saved).getFirst().school().command().school());
  }

  @Test
  void aBadRowSaysWhatToMend() {
    byte[] file = (HEADINGS + "12,999,Rowan,4001,Somewhere,Academy,Primary\n").getBytes(UTF_8);
    var row = SchoolsCsv.read(file).getFirst();
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

  private static String refusal(String file) {
    return catchThrowableOfType(Problem.class, () -> SchoolsCsv.read(file.getBytes(UTF_8)))
        .body()
        .detail();
  }
}
