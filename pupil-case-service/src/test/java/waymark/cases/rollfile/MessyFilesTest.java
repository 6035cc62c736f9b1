package waymark.cases.rollfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that real systems write and that a careful reader can still read. */
class MessyFilesTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @Test
  void theLastLineDecidesTheEncoding() {
    String csv =
        "UPN,Surname,Forename,DOB\n"
            + "A1,Plainova,Ann,01/09/2012\n".repeat(20_000)
            + "A2,Zoëlvrand,Zoë,01/09/2012\n";
    assertThat(Rolls.read(Rolls.text(csv, WINDOWS)).getLast().value(RollField.SURNAME))
        .isEqualTo("Zoëlvrand");
    assertThat(Rolls.read(Rolls.text(csv, UTF_8)).getLast().value(RollField.SURNAME))
        .isEqualTo("Zoëlvrand");
  }

  @Test
  void utf16WithoutAMarkIsRecognised() {
    String csv = "UPN;Surname;Forename;DOB\nA1;Zoëlvrand;Zoë;01/09/2012\n";
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertThat(Rolls.read(Rolls.text(csv, charset)).getFirst().value(RollField.SURNAME))
          .isEqualTo("Zoëlvrand");
    }
  }

  @Test
  void aWrongXmlDeclarationDoesNotSpoilNames() {
    String ctf =
        "<?xml version=\"1.0\""
            + " encoding=\"UTF-8\"?><CTfile><Header/><CTFpupilData><Pupil><Surname>Zoëlvrand</Surname></Pupil></CTFpupilData></CTfile>";
    assertThat(Rolls.read(Rolls.text(ctf, WINDOWS)).getFirst().value(RollField.SURNAME))
        .isEqualTo("Zoëlvrand");
  }

  @Test
  void aContactsNameIsNotThePupils() {
    String ctf =
        """
        <ctf:CTfile xmlns:ctf="urn:x"><Header/><CTFpupilData><Pupil><Surname>Vrandelow</Surname>
        <Contacts><Contact><Surname>Otherova</Surname></Contact></Contacts><Unheard><Of>1</Of></Unheard></Pupil></CTFpupilData></ctf:CTfile>
        """;
    List<RawRow> rows = Rolls.read(Rolls.text(ctf));
    assertThat(rows)
        .singleElement()
        .extracting(r -> r.value(RollField.SURNAME))
        .isEqualTo("Vrandelow");
  }

  @Test
  void needsAreReadBesideOrInsideTheHistory() {
    String ctf =
        """
        <CTfile><Header/><CTFpupilData><Pupil><SENhistory><SEN><StartDate>2020-01-02</StartDate><SENprovision>K</SENprovision></SEN>
        <SENneeds><SENneed><SENtypeRank>2</SENtypeRank><SENtype>HI</SENtype></SENneed></SENneeds></SENhistory></Pupil></CTFpupilData></CTfile>
        """;
    RawRow row = Rolls.read(Rolls.text(ctf)).getFirst();
    assertThat(row.sen()).containsExactly(new RawRow.RawSen("K", "2020-01-02"));
    assertThat(row.needs()).containsExactly(new RawRow.RawNeed(2, "HI"));
  }

  @Test
  void pupilsOnOneLineAreToldApart() {
    String pupil = "<Pupil><Surname>Vrandelow</Surname></Pupil>";
    String ctf =
        "<CTfile><Header/><CTFpupilData>\n%s%s%s\n\n\n%s</CTFpupilData></CTfile>"
            .formatted(pupil, pupil, pupil, pupil);
    assertThat(Rolls.read(Rolls.text(ctf)))
        .extracting(RawRow::line)
        .containsExactly(2L, 3L, 4L, 5L);
  }

  @Test
  void titlesAboveAndFeetBelowAreNoPupils() {
    String csv =
        "Pupil list,,,\n"
            + "Printed by the office\n\n"
            + "UPN,Surname,Forename,DOB\n"
            + "A1,Vrandelow,Noa,01/09/2012\n"
            + "UPN,Surname,Forename,DOB\n"
            + ",,,\n"
            + "Total 1\n";
    assertThat(Rolls.read(Rolls.text(csv))).singleElement().extracting(RawRow::line).isEqualTo(5L);
  }

  @Test
  void aLineBreakInsideQuotesKeepsTheLineNumbersRight() {
    String csv =
        "UPN,Surname,Forename,DOB,Class\r\n"
            + "A1,Vrandelow,Noa,01/09/2012,\"7\n"
            + "A\"\r\n"
            + "A2,Vrandelow,Mia,01/09/2012,7B\r\n";
    assertThat(Rolls.read(Rolls.text(csv))).extracting(RawRow::line).containsExactly(2L, 4L);
  }

  @Test
  void aRowWiderThanItsHeadingsIsAProblemOfItsOwn() {
    String csv = "UPN,Name,DOB\nA1,Vrandelow, Noa,01/09/2012\nA2,\"Vrandelow, Mia\",01/09/2012\n";
    List<RawRow> rows = Rolls.read(Rolls.text(csv));
    assertThat(rows.getFirst().broken()).contains("quotation marks");
    assertThat(rows.getLast().broken()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Year Group (today)|YEAR_GROUP",
        "SEN status (today)|SEN_PROVISION",
        "Pupil Name (Surname, Forename)|FULL_NAME",
        "Date of Birth (DD/MM/YYYY)|DATE_OF_BIRTH",
        "SEN Need (ranked)|SEN_NEED_1",
        "SEND Needs (Ranked)|SEN_NEED_1",
        "SEN Status (as at 01/10/2026)|SEN_PROVISION",
        "Class [current]|CLASS_NAME"
      })
  void whatAReportWriterAddsInBracketsDoesNotHideAColumn(String heading, RollField field) {
    assertThat(Headings.meaning(heading)).contains(field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Surname (Contact 1)", "Date of Birth (sibling)", "Name (Parent)"})
  void aBracketAboutSomebodyElseIsNotThePupil(String heading) {
    assertThat(Headings.meaning(heading)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t', '|'})
  void theDelimiterIsFoundEvenWhereCellsHoldOthers(char delimiter) {
    String csv = "UPN#Name#DOB#Class\nA1#\"Vrandelow, Noa\"#01/09/2012#\"7;A|\tB\"\n";
    RawRow row = Rolls.read(Rolls.text(csv.replace('#', delimiter))).getFirst();
    assertThat(row.value(RollField.FULL_NAME)).isEqualTo("Vrandelow, Noa");
    assertThat(row.value(RollField.CLASS_NAME)).startsWith("7;A|");
  }

  @ParameterizedTest
  @CsvSource({
    "31/12/2014, 2014-12-31",
    "1/9/14, 2014-09-01",
    "2014-12-31, 2014-12-31",
    "2014-12-31T00:00:00, 2014-12-31",
    "31/12/2014 00:00, 2014-12-31",
    "31-Dec-2014, 2014-12-31",
    "31 December 2014, 2014-12-31",
    "31.12.2014, 2014-12-31",
    "20141231, 2014-12-31",
    "42004, 2014-12-31"
  })
  void datesAreReadAsSystemsWriteThem(String text, LocalDate date) {
    assertThat(RollDates.parse(text)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12/31/2014", "31/02/2014", "yesterday", "2014", "", "00/00/0000"})
  void whatIsNoDateForCertainIsNone(String text) {
    assertThat(RollDates.parse(text)).isEmpty();
  }
}
