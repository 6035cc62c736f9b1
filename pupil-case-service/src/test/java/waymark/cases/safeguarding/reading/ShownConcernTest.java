package waymark.cases.safeguarding.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShownConcernTest {
  private static final UUID CONCERN = new UUID(0, 1);
  private static final UUID PUPIL = new UUID(0, 2);

  @Test
  void whoReadsItIsRecordedEvenWhileNobodyKnowsTheChild() {
    assertThat(shown(PUPIL).namedPupils()).containsExactly(PUPIL, CONCERN);
    assertThat(shown(null).namedPupils()).containsExactly(CONCERN);
  }

  private static ShownConcern shown(@Nullable UUID pupil) {
    return new ShownConcern(
        CONCERN,
        0,
        pupil,
        null,
        "A boy in a red coat",
        new UUID(0, 3),
        "new",
        false,
        LocalDate.of(2025, 11, 10),
        Instant.EPOCH,
        "somebody",
        null,
        null,
        false,
        List.of(),
        List.of());
  }
}
