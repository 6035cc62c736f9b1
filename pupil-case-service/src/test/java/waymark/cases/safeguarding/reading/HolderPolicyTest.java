package waymark.cases.safeguarding.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import waymark.cases.safeguarding.reading.HolderPolicy.Arrival;
import waymark.cases.safeguarding.reading.HolderPolicy.Stay;

class HolderPolicyTest {
  private static final UUID A = new UUID(0, 1);
  private static final UUID B = new UUID(0, 2);
  private static final UUID C = new UUID(0, 3);

  @Test
  void aConcernStaysWhereItWasFiledUntilTheFileArrivesElsewhere() {
    assertThat(HolderPolicy.holder(A, 5, List.of())).isEqualTo(A);
    assertThat(HolderPolicy.holder(A, 5, List.of(new Arrival(A, B, 9)))).isEqualTo(B);
  }

  @Test
  void itGoesOnFromSchoolToSchoolAndBack() {
    List<Arrival> arrivals =
        List.of(new Arrival(B, C, 20), new Arrival(A, B, 10), new Arrival(C, A, 30));
    assertThat(HolderPolicy.holder(A, 5, arrivals)).isEqualTo(A);
    assertThat(HolderPolicy.holder(A, 5, arrivals.subList(0, 2))).isEqualTo(C);
    assertThat(HolderPolicy.way(A, 5, arrivals))
        .extracting(Stay::school)
        .containsExactly(A, B, C, A);
  }

  @Test
  void anArrivalBeforeItOrFromAnotherSchoolDoesNotMoveIt() {
    assertThat(HolderPolicy.holder(A, 50, List.of(new Arrival(A, B, 10)))).isEqualTo(A);
    assertThat(HolderPolicy.holder(A, 5, List.of(new Arrival(C, B, 10)))).isEqualTo(A);
  }

  @Test
  void aSchoolHasAnsweredForItByAListThatWasFixedWhileItLayThere() {
    List<Stay> way = HolderPolicy.way(A, 5, List.of(new Arrival(A, B, 10), new Arrival(B, C, 20)));
    assertThat(way)
        .extracting(stay -> stay.answeredBy(list(A, 9)))
        .containsExactly(true, false, false);
    assertThat(way).extracting(stay -> stay.answeredBy(list(A, 11))).containsOnly(false);
    assertThat(way).extracting(stay -> stay.answeredBy(list(B, 9))).containsOnly(false);
    assertThat(way)
        .extracting(stay -> stay.answeredBy(list(B, 19)))
        .containsExactly(false, true, false);
    assertThat(way)
        .extracting(stay -> stay.answeredBy(list(C, 99)))
        .containsExactly(false, false, true);
  }

  private static AnsweredList list(UUID school, long position) {
    return new AnsweredList(school, position, Instant.EPOCH);
  }
}
