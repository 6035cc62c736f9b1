package waymark.cases.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.cases.pupil.DateOfBirth;
import waymark.cases.pupil.JoinedSchool;
import waymark.cases.pupil.Name;
import waymark.cases.pupil.PupilState;
import waymark.cases.pupil.Upn;
import waymark.ledger.personal.TrustKey;

/** The rules by which a row finds its case. */
class RowMatchingTest {
  private static final UUID HERE = UUID.randomUUID();
  private static final UUID ELSEWHERE = UUID.randomUUID();
  private static final UUID NOA = UUID.randomUUID();
  private static final LocalDate BORN = LocalDate.of(2014, 5, 31);
  private static final Upn UPN = new Upn("X999400115001");
  private static final Upn OTHER = new Upn("A999400114002");
  private static final Upn TEMPORARY = new Upn("A99940011400A");
  private static final Upn FORMER = new Upn("H999400118003");

  @TempDir static Path folder;

  private RollMarks marks;

  @BeforeEach
  void key() {
    marks = new RollMarks(TrustKey.createIfAbsent(folder.resolve("trust.key")));
  }

  @Test
  void matchesByUpn() throws IOException {
    assertThat(match(row(UPN, null, "Vrandelow", "Noa", BORN), noa(HERE)).kind())
        .isEqualTo(RowKind.UNCHANGED);
  }

  @Test
  void matchesByFormerUpnAndChangesTheUpn() throws IOException {
    RowOutcome outcome = match(row(OTHER, UPN, "Vrandelow", "Noa", BORN), noa(HERE));
    assertThat(outcome.pupil()).isEqualTo(NOA);
    assertThat(outcome.changes()).containsExactly("upn");
  }

  @Test
  void matchesAnOlderFileByWhatIsNowTheFormerUpnAndKeepsTheNewer() throws IOException {
    RowOutcome outcome = match(row(FORMER, null, "Vrandelow", "Noa", BORN), noa(HERE));
    assertThat(outcome.pupil()).isEqualTo(NOA);
    assertThat(outcome.kind()).isEqualTo(RowKind.UNCHANGED);
  }

  @Test
  void matchesByExactNameAndDateOfBirthWhereNoNumberDoes() throws IOException {
    assertThat(match(row(OTHER, null, "VRANDELOW", "Noa", BORN), noa(HERE)).changes())
        .containsExactly("upn");
    assertThat(match(row(null, null, "Vrandelow", "Noa", BORN), noa(HERE)).kind())
        .isEqualTo(RowKind.UNCHANGED);
    assertThat(match(row(OTHER, null, "Vrandelow", "Noah", BORN), noa(HERE)).kind())
        .isEqualTo(RowKind.JOINER);
  }

  @Test
  void aNamesakeWithAUpnOfTheirOwnIsNotTakenForAPupilOfAnotherSchoolOrALeaver() throws IOException {
    RollRow namesake = row(OTHER, null, "Vrandelow", "Noa", BORN);
    for (KnownPupil known : List.of(noa(ELSEWHERE), noa(null))) {
      RowOutcome outcome = match(namesake, known);
      assertThat(outcome.kind()).isEqualTo(RowKind.PROBLEM);
      assertThat(outcome.problems()).extracting(RowProblem::field).containsExactly("upn");
      assertThat(outcome.problems().getFirst().detail()).contains("former UPN");
    }
    assertThat(match(row(OTHER, UPN, "Vrandelow", "Noa", BORN), noa(ELSEWHERE)).pupil())
        .as("the former UPN joins the two")
        .isEqualTo(NOA);
  }

  @Test
  void aTemporaryUpnIsReplacedThoughThePupilMoves() throws IOException {
    KnownPupil known = known(NOA, ELSEWHERE, TEMPORARY, List.of(), "Vrandelow", "Noa");
    assertThat(match(row(OTHER, null, "Vrandelow", "Noa", BORN), known).pupil()).isEqualTo(NOA);
    assertThat(match(row(TEMPORARY, null, "Vrandelow", "Noa", BORN), noa(ELSEWHERE)).pupil())
        .isEqualTo(NOA);
  }

  @Test
  void twoNamesakesOfOneFileAreTwoPupilsWhereEachHasAUpn() throws IOException {
    RollRow first = row(2, UPN, "Vrandelow", "Noa", BORN);
    RollRow second = row(3, OTHER, "Vrandelow", "Noa", BORN);
    assertThat(kinds(first, second)).containsExactly(RowKind.JOINER, RowKind.JOINER);
    RowMatching matching = matching(first, second);
    RowMatching.Candidates known = new RowMatching.Candidates(List.of(noa(HERE)));
    assertThat(matching.match(first, known).pupil()).isEqualTo(NOA);
    assertThat(matching.match(second, known).kind()).isEqualTo(RowKind.JOINER);
  }

  @Test
  void aNameInCapitalsIsNoChange() throws IOException {
    assertThat(match(row(UPN, null, "VRANDELOW", "NOA", BORN), noa(HERE)).kind())
        .isEqualTo(RowKind.UNCHANGED);
  }

  @Test
  void aPupilOfAnotherSchoolOfTheTrustMovesAndStaysOneCase() throws IOException {
    RowOutcome outcome = match(row(UPN, null, "Vrandelow", "Noa", BORN), noa(ELSEWHERE));
    assertThat(outcome.kind()).isEqualTo(RowKind.MOVER);
    assertThat(outcome.pupil()).isEqualTo(NOA);
  }

  @Test
  void aPupilMainlyRegisteredElsewhereDoesNotMove() throws IOException {
    RollRow guest =
        new RollRow(
            2,
            UPN,
            null,
            name("Vrandelow", "Noa"),
            BORN,
            "6",
            null,
            null,
            true,
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of());
    assertThat(match(guest, noa(ELSEWHERE)).kind()).isEqualTo(RowKind.UNCHANGED);
  }

  @Test
  void aPupilWhoLeftAndIsBackJoinsAgainInTheSameCase() throws IOException {
    RowOutcome outcome = match(row(UPN, null, "Vrandelow", "Noa", BORN), noa(null));
    assertThat(outcome.kind()).isEqualTo(RowKind.JOINER);
    assertThat(outcome.pupil()).isEqualTo(NOA);
  }

  @Test
  void aUpnOnSomebodyOfOtherNameAndDateOfBirthIsAProblem() throws IOException {
    RowOutcome outcome = match(row(UPN, null, "Quorvath", "Mia", BORN.plusDays(1)), noa(HERE));
    assertThat(outcome.kind()).isEqualTo(RowKind.PROBLEM);
    assertThat(outcome.problems()).extracting(RowProblem::field).containsExactly("upn");
  }

  @Test
  void aRowThatFitsTwoCasesIsAProblem() throws IOException {
    KnownPupil other = known(UUID.randomUUID(), HERE, OTHER, List.of(), "Quorvath", "Mia");
    RowOutcome outcome = match(row(OTHER, UPN, "Vrandelow", "Noa", BORN), noa(HERE), other);
    assertThat(outcome.kind()).isEqualTo(RowKind.PROBLEM);
  }

  @Test
  void aNewPupilWithoutAUpnIsAProblem() throws IOException {
    assertThat(match(row(null, null, "Quorvath", "Mia", BORN), noa(HERE)).kind())
        .isEqualTo(RowKind.PROBLEM);
  }

  @Test
  void ofARepeatedRowTheFirstIsTaken() throws IOException {
    RollRow first = row(2, UPN, "Vrandelow", "Noa", BORN);
    RollRow second = row(3, UPN, "Vrandelow", "Noa", BORN);
    assertThat(kinds(first, second)).containsExactly(RowKind.JOINER, RowKind.PROBLEM);
  }

  @Test
  void ofTwoPupilsWithOneUpnNeitherIsTaken() throws IOException {
    RollRow first = row(2, UPN, "Vrandelow", "Noa", BORN);
    RollRow second = row(3, UPN, "Quorvath", "Mia", BORN);
    assertThat(kinds(first, second)).containsExactly(RowKind.PROBLEM, RowKind.PROBLEM);
  }

  @Test
  void nobodyLeavesBecauseOfAMistypedRow() throws IOException {
    KnownPupil noa = noa(HERE);
    RollRow mistyped = wrong(name("Vrandelow", "Noa"), new RowProblem("upn", "wrong"));
    RowMatching matching = matching(mistyped);
    assertThat(matching.match(mistyped, new RowMatching.Candidates(List.of())).kind())
        .isEqualTo(RowKind.PROBLEM);
    assertThat(matching.met(noa)).isTrue();
  }

  @Test
  void nobodyLeavesBecauseOfARowWhoseNameCannotBeReadOrTrusted() throws IOException {
    var surname = new RowProblem("surname", "none");
    var broken = RowProblem.row("more cells than headings");
    for (RollRow unread : List.of(wrong(null, surname), wrong(name("Noa", "X"), broken))) {
      RowMatching matching = matching(unread);
      RowOutcome outcome = matching.match(unread, new RowMatching.Candidates(List.of()));
      assertThat(outcome.problems().getLast().detail()).contains("nobody is taken to have left");
      assertThat(matching.met(noa(HERE))).isTrue();
    }
  }

  @Test
  void aLeaversCaseFollowsANumberAndNoNameAlone() throws IOException {
    KnownPupil temporary = known(NOA, null, TEMPORARY, List.of(), "Vrandelow", "Noa");
    RowOutcome numberless = match(row(null, null, "Vrandelow", "Noa", BORN), noa(null));
    assertThat(numberless.kind()).isEqualTo(RowKind.PROBLEM);
    assertThat(numberless.problems()).extracting(RowProblem::field).containsExactly("upn");
    assertThat(numberless.problems().getFirst().detail()).contains("has left a school");
    assertThat(match(row(OTHER, null, "Vrandelow", "Noa", BORN), temporary).kind())
        .isEqualTo(RowKind.PROBLEM);
    assertThat(match(row(OTHER, TEMPORARY, "Vrandelow", "Noa", BORN), temporary).pupil())
        .as("the temporary UPN joins the two")
        .isEqualTo(NOA);
  }

  private List<RowKind> kinds(RollRow... rows) throws IOException {
    RowMatching matching = matching(rows);
    RowMatching.Candidates nobody = new RowMatching.Candidates(List.of());
    return List.of(rows).stream().map(r -> matching.match(r, nobody).kind()).toList();
  }

  private RowOutcome match(RollRow row, KnownPupil... known) throws IOException {
    return matching(row).match(row, new RowMatching.Candidates(List.of(known)));
  }

  private RowMatching matching(RollRow... rows) throws IOException {
    return new RowMatching(HERE, marks, FileDuplicates.in(each -> List.of(rows).forEach(each)));
  }

  private KnownPupil noa(@Nullable UUID school) {
    return known(NOA, school, UPN, List.of(FORMER), "Vrandelow", "Noa");
  }

  private KnownPupil known(
      UUID pupil,
      @Nullable UUID school,
      Upn upn,
      List<Upn> former,
      String surname,
      String forename) {
    JoinedSchool joined =
        new JoinedSchool(
            pupil,
            BORN.plusYears(5),
            HERE,
            name(surname, forename),
            new DateOfBirth(BORN),
            upn,
            former,
            "6",
            null,
            null);
    KnownPupil k =
        KnownPupils.read(
            KnownPupils.document(pupil, PupilState.NONE.evolve(joined), marks).orElseThrow());
    return new KnownPupil(
        k.pupil(),
        school,
        k.upn(),
        k.temporaryUpn(),
        k.former(),
        k.person(),
        k.name(),
        k.details(),
        k.yearGroup(),
        k.className(),
        k.sen());
  }

  private static RollRow wrong(@Nullable Name name, RowProblem problem) {
    return new RollRow(
        2,
        null,
        null,
        name,
        null,
        "6",
        null,
        null,
        false,
        List.of(),
        null,
        List.of(problem),
        List.of(),
        List.of());
  }

  private static RollRow row(
      @Nullable Upn upn, @Nullable Upn former, String surname, String forename, LocalDate born) {
    return new RollRow(
        2,
        upn,
        former,
        name(surname, forename),
        born,
        "6",
        null,
        null,
        false,
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of());
  }

  private static RollRow row(long line, Upn upn, String surname, String forename, LocalDate born) {
    return new RollRow(
        line,
        upn,
        null,
        name(surname, forename),
        born,
        "6",
        null,
        null,
        false,
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of());
  }

  private static Name name(String surname, String forename) {
    return new Name(surname, forename, null, null, null);
  }
}
