package waymark.cases.rollfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.journeys.roll.RollOrder;

/**
 * What is no roll, or a broken one, is refused with a sentence that says what to do (bad inputs
 * 61).
 */
class RefusedFilesTest {
  private static final String HEADER =
      "<CTfile><Header><SourceSchool><LEA>999</LEA><Estab>4001</Estab></SourceSchool></Header><CTFpupilData>";

  static Stream<Arguments> files() throws IOException {
    String bomb =
        "<!DOCTYPE CTfile [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>";
    byte[] ctf = Rolls.generated(RollOrder.of(50, "ctf-24"));
    return Stream.of(
        Arguments.of("nothing", bytes(""), "empty-file", "again"),
        Arguments.of("blanks", bytes(" \r\n \n"), "empty-file", "again"),
        Arguments.of("a workbook", zip("xl/workbook.xml"), "spreadsheet", "CSV UTF-8"),
        Arguments.of("an old workbook", hex("D0CF11E0A1B11AE1000000"), "spreadsheet", "CSV UTF-8"),
        Arguments.of("a zip", zip("../../roll.xml"), "zip", "take out"),
        Arguments.of("a picture", hex("89504E470D0A1A0A00000000"), "not-a-roll", "Export"),
        Arguments.of("a PDF", bytes("%PDF-1.7 x"), "not-a-roll", "Export"),
        Arguments.of(
            "a web page",
            bytes("<!DOCTYPE html><html><body>Sign in</body></html>"),
            "web-page",
            "sign in"),
        Arguments.of(
            "a drawing with script",
            bytes("<svg><script>alert(1)</script></svg>"),
            "not-a-roll",
            "Export"),
        Arguments.of("JSON", bytes("{\"pupils\":[]}"), "not-a-roll", "Export"),
        Arguments.of(
            "no text", hex("0001020300010005AABBCC00010203040506070809"), "not-text", "Export"),
        Arguments.of("other XML", bytes("<rss><channel/></rss>"), "not-a-ctf", "CTF"),
        Arguments.of(
            "XML cut short", java.util.Arrays.copyOf(ctf, ctf.length / 2), "broken-xml", "line"),
        Arguments.of(
            "XML mismatched",
            bytes(HEADER + "<Pupil><UPN>x</Pupil></CTFpupilData></CTfile>"),
            "broken-xml",
            "line 1"),
        Arguments.of(
            "an entity bomb",
            bytes(bomb + HEADER + "<Pupil><UPN>&c;</UPN></Pupil></CTFpupilData></CTfile>"),
            "xml-document-type",
            "Export"),
        Arguments.of(
            "an external entity",
            bytes(
                "<!DOCTYPE CTfile [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                    + HEADER
                    + "<Pupil><UPN>&x;</UPN></Pupil></CTFpupilData></CTfile>"),
            "xml-document-type",
            "Export"),
        Arguments.of(
            "an undeclared entity",
            bytes(HEADER + "<Pupil><UPN>&x;</UPN></Pupil></CTFpupilData></CTfile>"),
            "xml-document-type",
            "Export"),
        Arguments.of(
            "a transfer file of no school",
            bytes("<CTfile><CTFpupilData></CTFpupilData></CTfile>"),
            "no-header",
            "Header"),
        Arguments.of(
            "XML nested too deeply", bytes(HEADER + "<a>".repeat(5000)), "broken-xml", "nested"),
        Arguments.of(
            "prose", bytes("Dear office\nplease find the roll attached\n"), "not-a-table", "CSV"),
        Arguments.of(
            "no headings",
            bytes(
                "A999400115001,Vrandelow,Noa,01/09/2012\nB999400115002,Vrandelow,Mia,01/09/2012\n"),
            "no-headings",
            "headings"),
        Arguments.of(
            "no headings, and a first pupil without number or date of birth",
            bytes(",Vrandelow,Noa,\nB999400115002,Vrandelow,Mia,01/09/2012\n"),
            "no-headings",
            "headings"),
        Arguments.of(
            "a table of marks",
            bytes("UPN,Surname,Forename,DOB" + ",Mark".repeat(1_000) + "\nA1,Vrandelow,Noa,\n"),
            "too-many-columns",
            "1,000"),
        Arguments.of(
            "a quote never closed",
            bytes(
                "UPN,Surname,Forename,DOB\nA1,\"Vrandelow,Noa,01/09/2012\n"
                    .concat("x,y\n".repeat(10))),
            "broken-csv",
            "line 2"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void isRefusedWithWhatToDo(String what, byte[] file, String rule, String says) {
    UnreadableRoll refused =
        catchThrowableOfType(UnreadableRoll.class, () -> Rolls.read(Rolls.content(file)));
    assertThat(refused).isNotNull();
    assertThat(refused.rule()).isEqualTo(rule);
    assertThat(refused.whatToDo())
        .contains(says)
        .doesNotContain("Exception", "Vrandelow", "passwd");
    assertThat(refused.title()).isNotBlank();
  }

  @Test
  void aTransferFileCutOffAnywhereInItsHeaderIsCalledCutShort() throws IOException {
    byte[] whole = Rolls.generated(RollOrder.of(1, "ctf-24"));
    int header = new String(whole, UTF_8).indexOf("</Header>") + "</Header>".length();
    for (int kept = "<?xml".length(); kept < header; kept++) {
      byte[] cut = java.util.Arrays.copyOf(whole, kept);
      UnreadableRoll refused =
          catchThrowableOfType(UnreadableRoll.class, () -> Rolls.read(Rolls.content(cut)));
      assertThat(refused).as("cut after %d bytes", kept).isNotNull();
      assertThat(refused.title()).as("cut after %d bytes", kept).contains("cut short");
    }
  }

  @Test
  void aQuoteThatSwallowsTheFileIsStoppedBeforeItFillsTheMemory() {
    String endless = "UPN,Surname,Forename,DOB\nA1,\"Vrandelow" + ",x\n".repeat(2_000_000);
    UnreadableRoll refused =
        catchThrowableOfType(UnreadableRoll.class, () -> Rolls.read(Rolls.text(endless)));
    assertThat(refused.rule()).isEqualTo("broken-csv");
  }

  @Test
  void aPupilOfEndlessSenEntriesIsLeftOutAndNothingIsKeptOfThem() {
    String ctf =
        HEADER
            + "<Pupil><Surname>Vrandelow</Surname>"
            + "<SENhistory>"
            + "<SEN><StartDate>2020-01-01</StartDate><SENprovision>K</SENprovision></SEN>"
                .repeat(5_000)
            + "</SENhistory></Pupil></CTFpupilData></CTfile>";
    RawRow row = Rolls.read(Rolls.text(ctf)).getFirst();
    assertThat(row.sen()).hasSizeLessThan(1_000);
    assertThat(row.broken()).contains("hundreds of SEN entries");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] hex(String hex) {
    return HexFormat.of().parseHex(hex);
  }

  private static byte[] zip(String entry) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(1);
    }
    return out.toByteArray();
  }
}
