package waymark.cases.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.cases.pupil.Code;
import waymark.cases.pupil.Need;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.Proposal;
import waymark.cases.pupil.Provision;
import waymark.cases.rollfile.RawRow;
import waymark.cases.rollfile.RawRow.RawNeed;
import waymark.cases.rollfile.RawRow.RawSen;
import waymark.cases.rollfile.RollField;

class RowReadingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /** The provisions of the census, and no more. */
  static final PolicyInForce POLICY =
      new PolicyInForce() {
        @Override
        public List<Code> codes(String set, LocalDate on) {
          return List.of("N", "K", "E").stream().map(c -> new Code(c, c, null, List.of())).toList();
        }

        @Override
        public Optional<BigDecimal> number(String name, LocalDate on) {
          return Optional.empty();
        }
      };

  private final RowReading reading = new RowReading(POLICY, TODAY);

  @Test
  void aTemporaryUpnIsAcceptedAndFlagged() {
    RollRow row = read(Map.of(RollField.UPN, "N99940011704E", RollField.SURNAME, "Vrandelow"));
    assertThat(row.upn()).isNotNull();
    assertThat(row.problems()).isEmpty();
    assertThat(row.notes()).extracting(RowProblem::field).containsExactly("upn");
  }

  @Test
  void aWrongCheckLetterIsAProblem() {
    RollRow row = read(Map.of(RollField.UPN, "Y999400115001", RollField.SURNAME, "Vrandelow"));
    assertThat(row.problems()).extracting(RowProblem::field).containsExactly("upn");
    assertThat(row.problems().getFirst().detail()).doesNotContain("999400");
    assertThat(row.unread()).containsExactly(new Unread("upn", "Y999400115001"));
    assertThat(row.toString()).doesNotContain("999400");
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/02/2016", "01/13/2016"})
  void aDateThatIsNoneIsShownAsTheFileHasIt(String born) {
    RollRow row = read(Map.of(RollField.DATE_OF_BIRTH, born, RollField.SURNAME, "Vrandelow"));
    assertThat(row.dateOfBirth()).isNull();
    assertThat(row.unread()).containsExactly(new Unread("dateOfBirth", born));
  }

  @Test
  void whatIsUnderstoodIsNotShownTwiceAndWhatIsLongIsCut() {
    assertThat(read(Map.of(RollField.SURNAME, "Vrandelow")).unread()).isEmpty();
    RollRow row = read(Map.of(RollField.CLASS_NAME, "6".repeat(500)));
    assertThat(row.unread())
        .filteredOn(unread -> unread.field().equals("className"))
        .singleElement()
        .satisfies(unread -> assertThat(unread.text()).hasSizeLessThan(70).endsWith("…"));
  }

  @Test
  void surnameAndForenameInOneCellArePartedAtTheComma() {
    RollRow row = read(Map.of(RollField.FULL_NAME, "O'Vrandelow-Smythova,  Mary Jane"));
    assertThat(row.name().surname()).isEqualTo("O'Vrandelow-Smythova");
    assertThat(row.name().forename()).isEqualTo("Mary Jane");
    assertThat(read(Map.of(RollField.FULL_NAME, "Mary Vrandelow")).problems())
        .extracting(RowProblem::field)
        .contains("fullName");
  }

  @Test
  void decomposedAccentsAreTheSameName() {
    String decomposed = Normalizer.normalize("Zoëlvrandé", Normalizer.Form.NFD);
    assertThat(read(Map.of(RollField.SURNAME, decomposed)).name().surname())
        .isEqualTo("Zoëlvrandé");
  }

  @Test
  void aDateOfBirthInTheFutureIsAProblem() {
    assertThat(
            read(Map.of(RollField.SURNAME, "Vrandelow", RollField.DATE_OF_BIRTH, "01/09/2031"))
                .problems())
        .extracting(RowProblem::field)
        .containsExactly("dateOfBirth");
  }

  @ParameterizedTest
  @CsvSource({
    "Year 7, 7",
    "7, 7",
    "Y7, 7",
    "07, 7",
    "Year 07, 7",
    "NCY 10, 10",
    "R, R",
    "Reception, R",
    "Year R, R",
    "0, R",
    "Curriculum Year 3, 3",
    "N1, N1",
    "Nursery, N2",
    "Yr 13, 13",
    "Curriculum Year R, R",
    "Year Group 4, 4",
    "Reception Year, R",
    "Year-7, 7",
    "YR, R",
    "Y R, R",
    "FS2, R",
    "R - Reception, R",
    "3 - Year 3, 3",
    "Yr Grp 4, 4"
  })
  void yearGroupsAreReadAsSystemsWriteThem(String text, String code) {
    assertThat(YearGroup.code(text)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1",
        "\u22122",
        "Year 1/2",
        "1-2",
        "1 & 2",
        "Y1/Y2",
        "R/1",
        "R - Year 1",
        "1.0",
        "Year -1"
      })
  void aMixedClassOrANegativeNumberIsNoYearGroup(String text) {
    assertThat(YearGroup.code(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "K|K",
        "K - SEN Support|K",
        "SEN Support (K)|K",
        "SEN support|K",
        "E: EHCP|E",
        "Education, Health and Care Plan|E",
        "E - Education, Health & Care Plan|E",
        "N - No Special Educational Need|N",
        "No SEN|N",
        "A - School Action|A",
        "School Action Plus|P",
        "S|S",
        "Statement|S"
      })
  void senProvisionIsReadAsSystemsWriteIt(String text, String code) {
    assertThat(SenWords.provision(text)).contains(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SLCN|SLCN", "SLCN: Speech, language and communication needs|SLCN",
            "Speech, Language & Communication Needs|SLCN",
        "ASD - Autistic Spectrum Disorder|ASD", "Hearing Impairment (HI)|HI",
            "Social, emotional and mental health|SEMH"
      })
  void needsAreReadAsSystemsWriteThem(String text, String code) {
    assertThat(SenWords.need(text)).contains(code);
  }

  @Test
  void theNewestProvisionInForceIsProposedWithItsNeedsRanked() {
    Proposal proposal =
        sen(
                List.of(new RawSen("E", "2022-03-01"), new RawSen("K", "2020-01-06")),
                List.of(new RawNeed(2, "HI"), new RawNeed(1, "SLCN"), new RawNeed(3, "HI")))
            .proposal();
    assertThat(proposal.provision()).isEqualTo(Provision.EHC_PLAN);
    assertThat(proposal.start()).isEqualTo(LocalDate.of(2022, 3, 1));
    assertThat(proposal.needs())
        .extracting(n -> n.rank() + n.code())
        .containsExactly("1SLCN", "2HI");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "ASD, SLCN#ASD SLCN",
        "ASD - Autism; SLCN - Speech, language and communication needs#ASD SLCN",
        "Speech, language and communication needs#SLCN",
        "SLCN: Speech, language and communication needs#SLCN",
        "Other difficulty/disability#OTH",
        "Hearing Impairment / Physical Disability#HI PD",
        "Autism, something else#ASD"
      })
  void severalNeedsInOneCellAreRankedInTheirOrder(String cell, String codes) {
    Proposal proposal =
        sen(List.of(new RawSen("K", "2020-01-06")), List.of(new RawNeed(1, cell))).proposal();
    assertThat(proposal.needs()).extracting(Need::code).containsExactly(codes.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"A", "P", "S", "N"})
  void historicalCodesAndNAreShownAndNeverProposed(String code) {
    RollRow row =
        sen(List.of(new RawSen("K", "2012-01-01"), new RawSen(code, "2013-01-01")), List.of());
    assertThat(row.history()).hasSize(2);
    assertThat(row.proposal()).isNull();
  }

  @Test
  void aSpellWithoutAStartIsNotTakenForTheNewest() {
    var spells = List.of(new RawSen("K", null), new RawSen("N", "2024-09-02"));
    assertThat(sen(spells, List.of()).proposal()).isNull();
    assertThat(sen(List.of(new RawSen("K", null)), List.of()).proposal().provision())
        .isEqualTo(Provision.SEN_SUPPORT);
  }

  private RollRow sen(List<RawSen> spells, List<RawNeed> needs) {
    return reading.read(new RawRow(2, Map.of(RollField.SURNAME, "Vrandelow"), spells, needs, null));
  }

  private RollRow read(Map<RollField, String> values) {
    return reading.read(new RawRow(2, new EnumMap<>(values), List.of(), List.of(), null));
  }
}
