package waymark.cases.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.cases.pupil.Refused;

/**
 * {@code last-administrator}: no change takes away a day on which there is nobody else. {@code
 * administrator-came-in}: nobody else who has come in.
 */
class LastAdministratorPolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
  private static final GivenGrant ONLY = grant(TODAY.minusYears(2), null);

  @Test
  void theOnlyAdministratorIsNeitherWithdrawnNorGivenAnEnd() {
    assertThat(refused(ONLY, ONLY.withdrawn(TODAY))).isTrue();
    assertThat(refused(ONLY, ONLY.withdrawn(NEW_YEAR))).as("later").isTrue();
    assertThat(refused(ONLY, ONLY.lasting(ONLY.from(), NEW_YEAR))).as("given an end").isTrue();
    assertThat(refused(ONLY, ONLY.lasting(NEW_YEAR, null))).as("begins later").isTrue();
  }

  @Test
  void whoHasSomebodyBesideThemGoes() {
    GivenGrant other = grant(TODAY, null);
    assertThat(refused(ONLY, ONLY.withdrawn(TODAY), other)).isFalse();
    assertThat(refused(ONLY, ONLY.withdrawn(TODAY.minusDays(9)), other))
        .as("nothing is asked of days that are over")
        .isFalse();
  }

  @Test
  void whoeverIsBesideThemStaysFromThatDayOnAndAsLong() {
    assertThat(refused(ONLY, ONLY.withdrawn(TODAY), grant(NEW_YEAR, null))).as("a gap").isTrue();
    assertThat(refused(ONLY, ONLY.withdrawn(NEW_YEAR), grant(NEW_YEAR, null))).isFalse();
    GivenGrant leaves = grant(TODAY, NEW_YEAR);
    assertThat(refused(ONLY, ONLY.withdrawn(TODAY), leaves)).as("leaves too").isTrue();
    GivenGrant follows = grant(NEW_YEAR.plusDays(1), null);
    assertThat(refused(ONLY, ONLY.withdrawn(TODAY), leaves, follows)).isFalse();
    assertThat(refused(ONLY, ONLY.withdrawn(TODAY), leaves, follows.withdrawn(NEW_YEAR))).isTrue();
  }

  @Test
  void whatGivesDaysOrIsOverTakesNothing() {
    GivenGrant ending = grant(TODAY.minusYears(2), NEW_YEAR);
    assertThat(refused(ending, ending.lasting(ending.from(), null))).isFalse();
    GivenGrant over = grant(TODAY.minusYears(2), TODAY.minusDays(1));
    assertThat(refused(over, over.withdrawn(TODAY.minusYears(1)))).isFalse();
  }

  @Test
  void whoeverIsBesideThemHasComeIn() {
    GivenGrant mistyped = grant(TODAY, null);
    GivenGrant came = grant(NEW_YEAR, null);
    Set<UUID> cameIn = Set.of(ONLY.person(), came.person());
    assertThat(rule(ONLY, ONLY.withdrawn(TODAY), cameIn, mistyped))
        .isEqualTo("administrator-came-in");
    assertThat(rule(ONLY, ONLY.lasting(ONLY.from(), NEW_YEAR), cameIn, mistyped))
        .as("given an end")
        .isEqualTo("administrator-came-in");
    assertThat(rule(ONLY, ONLY.withdrawn(TODAY), cameIn, mistyped, came))
        .as("until the new year")
        .isEqualTo("administrator-came-in");
    assertThat(rule(ONLY, ONLY.withdrawn(NEW_YEAR), cameIn, mistyped, came)).isNull();
    assertThat(rule(mistyped, mistyped.withdrawn(TODAY), cameIn, ONLY)).isNull();
  }

  private static GivenGrant grant(LocalDate from, @Nullable LocalDate until) {
    return new GivenGrant(
        UUID.randomUUID(),
        UUID.randomUUID(),
        Roles.TRUST_ADMINISTRATOR,
        null,
        List.of(),
        from,
        until,
        false,
        UUID.randomUUID(),
        null);
  }

  private static boolean refused(GivenGrant held, GivenGrant after, GivenGrant... others) {
    Set<UUID> all = Stream.of(others).map(GivenGrant::person).collect(Collectors.toSet());
    String rule = rule(held, after, all, others);
    assertThat(rule).isIn(null, "last-administrator");
    return rule != null;
  }

  private static @Nullable String rule(
      GivenGrant held, GivenGrant after, Set<UUID> cameIn, GivenGrant... others) {
    Refused refused =
        catchThrowableOfType(
            Refused.class,
            () -> LastAdministratorPolicy.oneRemains(held, after, List.of(others), cameIn, TODAY));
    return refused == null ? null : refused.rule();
  }
}
