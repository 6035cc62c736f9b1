package waymark.journeys.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FictionalUpnTest {
  private static final RollOrder.School SCHOOL = RollOrder.of(1, "ctf-24").school();

  @Test
  void aThousandRollsOfOneSchoolHaveNoPupilInCommon() {
    Set<String> seen = new HashSet<>();
    for (long seed = 20_780_000; seed < 20_781_000; seed++) {
      for (int index = 0; index < 12; index++) {
        String upn = FictionalUpn.of(SCHOOL, index, 2019, seed);
        assertThat(upn).matches("[A-HJ-NP-RT-Z]999\\d{9}");
        assertThat(seen.add(upn)).as(upn).isTrue();
      }
    }
  }

  @Test
  void theFirstRollGivesTheSchoolsOwnEstablishment() {
    assertThat(FictionalUpn.of(SCHOOL, 12, 2019, 1)).endsWith("999400119012");
  }

  @Test
  void aFormerNumberIsAnother() {
    String upn = FictionalUpn.of(SCHOOL, 12, 2019, 1);
    assertThat(FictionalUpn.former(upn).substring(1)).isEqualTo("999900119012");
  }
}
