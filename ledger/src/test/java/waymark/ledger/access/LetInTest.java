package waymark.ledger.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An answer says at which school whom it names is opened. */
class LetInTest {
  private static final UUID ROWAN = UUID.randomUUID();
  private static final UUID HAZEL = UUID.randomUUID();
  private static final UUID HERE = UUID.randomUUID();
  private static final UUID THERE = UUID.randomUUID();
  private static final UUID AT_BOTH = UUID.randomUUID();
  private static final UUID NOWHERE = UUID.randomUUID();
  private static final List<UUID> NAMED = List.of(HERE, THERE, AT_BOTH, NOWHERE);

  private final LetIn each =
      new EachAt()
          .with(HERE, ROWAN)
          .with(THERE, HAZEL)
          .with(AT_BOTH, ROWAN)
          .with(AT_BOTH, HAZEL)
          .with(NOWHERE, null)
          .with(null, ROWAN);

  @Test
  void a_list_opens_each_where_a_line_about_them_is() {
    assertThat(each.whom(NAMED, held(ROWAN))).containsExactlyInAnyOrder(HERE, AT_BOTH);
    assertThat(each.whom(NAMED, held(HAZEL))).containsExactlyInAnyOrder(THERE, AT_BOTH);
    assertThat(each.whom(NAMED, held(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void a_role_held_for_the_whole_trust_opens_at_every_school() {
    assertThat(each.whom(NAMED, held(null))).containsExactlyInAnyOrder(HERE, THERE, AT_BOTH);
    assertThat(LetIn.at(HAZEL).whom(NAMED, held(null))).isEqualTo(Set.copyOf(NAMED));
  }

  @Test
  void what_lies_at_one_school_opens_all_that_it_names_or_none() {
    assertThat(LetIn.at(ROWAN).whom(NAMED, held(ROWAN))).isEqualTo(Set.copyOf(NAMED));
    assertThat(LetIn.at(ROWAN).whom(NAMED, held(HAZEL))).isEmpty();
  }

  private static List<Grant> held(@Nullable UUID school) {
    UUID person = UUID.randomUUID();
    LocalDate from = LocalDate.parse("2020-01-01");
    return List.of(new Grant(UUID.randomUUID(), person, "dsl", school, Set.of(), from, null));
  }
}
