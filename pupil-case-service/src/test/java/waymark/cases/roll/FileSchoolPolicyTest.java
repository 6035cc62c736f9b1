package waymark.cases.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.cases.pupil.Refused;
import waymark.cases.roll.FileSchoolPolicy.WholeRoll;
import waymark.cases.rollfile.RollFile;
import waymark.cases.rollfile.SchoolCode;
import waymark.cases.rollfile.TextEncoding;
import waymark.cases.rollfile.TransferHeader;
import waymark.cases.rollfile.UnreadableRoll;

class FileSchoolPolicyTest {
  private static final UUID OURS = UUID.randomUUID();
  private static final UUID SISTER = UUID.randomUUID();
  private static final SchoolCode OUR_CODE = new SchoolCode("999", "4001", "Rowan Vale Academy");
  private static final SchoolCode SISTER_CODE =
      new SchoolCode("999", "2001", "Alder Brook Primary School");
  private static final SchoolCode FOREIGN =
      new SchoolCode("998", "2003", "Fellmoor Primary School");

  private static final TrustSchools SCHOOLS =
      new TrustSchools() {
        @Override
        public List<UUID> all() {
          return List.of(OURS, SISTER);
        }

        @Override
        public Optional<SchoolCode> code(UUID school) {
          return Optional.of(school.equals(OURS) ? OUR_CODE : SISTER_CODE);
        }

        @Override
        public Optional<UUID> withCode(String la, String establishment) {
          return OUR_CODE.is(la, establishment)
              ? Optional.of(OURS)
              : SISTER_CODE.is(la, establishment) ? Optional.of(SISTER) : Optional.empty();
        }
      };

  @Test
  void aFullFileOfOurSchoolMayBeTheWholeRoll() {
    assertThat(check("full", OUR_CODE, null)).isEqualTo(WholeRoll.ASK);
    assertThat(check("", OUR_CODE, null)).isEqualTo(WholeRoll.ASK);
    assertThat(FileSchoolPolicy.check(file(null), OURS, SCHOOLS)).isEqualTo(WholeRoll.ASK);
  }

  @Test
  void aPartialFileOrATransferInMakesNoLeavers() {
    assertThat(check("partial", OUR_CODE, null)).isEqualTo(WholeRoll.NO);
    assertThat(check("full", FOREIGN, OUR_CODE)).isEqualTo(WholeRoll.NO);
    assertThat(check("full", SISTER_CODE, OUR_CODE)).isEqualTo(WholeRoll.NO);
    assertThatThrownBy(() -> LeaverPolicy.check(WholeRoll.NO, true, null, null))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.rule()).isEqualTo("partial-file-makes-no-leavers"));
  }

  @Test
  void aPlaceholderForADestinationIsNoSchoolAndTheWholeRollIsAsked() {
    for (String letter : List.of("X", "M", "L")) {
      SchoolCode nowhere = new SchoolCode(letter.repeat(3), letter.repeat(4), "");
      assertThat(check("full", OUR_CODE, nowhere)).isEqualTo(WholeRoll.ASK);
      assertThat(check("partial", OUR_CODE, nowhere)).isEqualTo(WholeRoll.NO);
      assertThatThrownBy(() -> check("full", FOREIGN, nowhere)).hasMessageContaining("comes from");
    }
  }

  @Test
  void ofTwoSchoolsWithOneNumberTheOneChosenIsMeant() {
    UUID converted = UUID.randomUUID();
    TrustSchools both =
        new TrustSchools() {
          @Override
          public List<UUID> all() {
            return List.of(converted, OURS);
          }

          @Override
          public Optional<SchoolCode> code(UUID school) {
            return Optional.of(OUR_CODE);
          }

          @Override
          public Optional<UUID> withCode(String la, String establishment) {
            return Optional.of(OURS);
          }
        };
    RollFile theirs = file(new TransferHeader("24.0", "full", null, null, OUR_CODE, null));
    assertThat(FileSchoolPolicy.check(theirs, converted, both)).isEqualTo(WholeRoll.ASK);
    assertThat(FileSchoolPolicy.check(theirs, OURS, both)).isEqualTo(WholeRoll.ASK);
  }

  @Test
  void anotherSchoolsFileIsRefusedByName() {
    assertThatThrownBy(() -> check("full", SISTER_CODE, null))
        .hasMessageContaining("Alder Brook")
        .hasMessageContaining("other school");
    assertThatThrownBy(() -> check("full", FOREIGN, null))
        .isInstanceOf(UnreadableRoll.class)
        .hasMessageContaining("not a school of your trust");
    assertThatThrownBy(() -> check("full", OUR_CODE, FOREIGN)).hasMessageContaining("is sent to");
    assertThatThrownBy(() -> check("full", null, null)).isInstanceOf(UnreadableRoll.class);
  }

  @Test
  void moreThanATenthLeavingAsksForATypedConfirmation() {
    LocalDate today = LocalDate.of(2026, 11, 22);
    assertThat(LeaverPolicy.phrase(10, 100, RowReadingTest.POLICY, today)).isNull();
    assertThat(LeaverPolicy.phrase(11, 100, RowReadingTest.POLICY, today)).isEqualTo("11 leavers");
    var asked = LeaverPolicy.confirmation("11 leavers", null);
    assertThatThrownBy(() -> LeaverPolicy.check(WholeRoll.ASK, true, asked, "yes"))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.rule()).isEqualTo("leavers-need-confirmation"));
    LeaverPolicy.check(WholeRoll.ASK, true, asked, " 11 Leavers ");
    LeaverPolicy.check(WholeRoll.ASK, false, asked, null);
  }

  @Test
  void moversOfMoreThanATenthOfTheRollTheyLeaveAskForATypedConfirmationOfAPartialFileToo() {
    LocalDate today = LocalDate.of(2026, 11, 22);
    assertThat(LeaverPolicy.moverPhrase(Map.of(SISTER, 10), _ -> 100, RowReadingTest.POLICY, today))
        .isNull();
    String movers =
        LeaverPolicy.moverPhrase(Map.of(SISTER, 11), _ -> 100, RowReadingTest.POLICY, today);
    assertThat(movers).isEqualTo("11 movers");
    var asked = LeaverPolicy.confirmation("12 leavers", movers);
    assertThatThrownBy(() -> LeaverPolicy.check(WholeRoll.ASK, false, asked, null))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.sentence()).contains("movers", "\"11 movers\""));
    LeaverPolicy.check(WholeRoll.ASK, false, asked, "11 movers");
    LeaverPolicy.check(WholeRoll.ASK, true, asked, "12 leavers and 11 movers");
  }

  private static WholeRoll check(
      String qualifier, @Nullable SchoolCode from, @Nullable SchoolCode to) {
    return FileSchoolPolicy.check(
        file(new TransferHeader("24.0", qualifier, null, null, from, to)), OURS, SCHOOLS);
  }

  private static RollFile file(@Nullable TransferHeader header) {
    return new RollFile(new TextEncoding(java.nio.charset.StandardCharsets.UTF_8, 0), header, null);
  }
}
