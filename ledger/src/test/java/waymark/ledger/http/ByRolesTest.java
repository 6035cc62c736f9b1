package waymark.ledger.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import waymark.ledger.access.Grant;
import waymark.ledger.access.LetIn;

/** The record names those roles that let somebody in where each of those is whom they are shown. */
class ByRolesTest {
  private static final UUID ROWAN = UUID.randomUUID();
  private static final UUID HAZEL = UUID.randomUUID();
  private static final UUID AT_ROWAN = UUID.randomUUID();
  private static final UUID AT_HAZEL = UUID.randomUUID();
  private static final UUID MOVED_AWAY = UUID.randomUUID();
  private static final Map<UUID, UUID> SCHOOLS =
      Map.of(AT_ROWAN, ROWAN, AT_HAZEL, HAZEL, MOVED_AWAY, UUID.randomUUID());
  private static final LetIn BY_SCHOOL =
      (named, grants) ->
          named.stream()
              .filter(
                  each -> grants.stream().anyMatch(held -> SCHOOLS.get(each).equals(held.scope())))
              .collect(Collectors.toSet());

  private final Grant head = grant("head-teacher", ROWAN);
  private final Grant senco = grant("senco", HAZEL);

  @Test
  void a_role_held_at_another_school_is_not_among_those_that_let_somebody_in() {
    var roles = new ByRoles(List.of(head, senco), BY_SCHOOL);
    assertThat(roles.whom(List.of(AT_ROWAN)))
        .isEqualTo(Map.of(List.of("head-teacher"), List.of(AT_ROWAN)));
    assertThat(roles.whom(List.of(AT_ROWAN, AT_HAZEL)))
        .isEqualTo(
            Map.of(
                List.of("head-teacher"), List.of(AT_ROWAN), List.of("senco"), List.of(AT_HAZEL)));
  }

  @Test
  void roles_held_at_the_same_school_are_named_together() {
    var roles = new ByRoles(List.of(grant("senco", ROWAN), head), BY_SCHOOL);
    assertThat(roles.whom(List.of(AT_ROWAN)))
        .isEqualTo(Map.of(List.of("head-teacher", "senco"), List.of(AT_ROWAN)));
  }

  @Test
  void whom_no_role_opens_where_they_are_now_is_recorded_by_all_and_never_left_out() {
    var roles = new ByRoles(List.of(head, senco), BY_SCHOOL);
    assertThat(roles.whom(List.of(MOVED_AWAY)))
        .isEqualTo(Map.of(List.of("head-teacher", "senco"), List.of(MOVED_AWAY)));
  }

  @Test
  void one_role_needs_no_question_and_neither_does_a_service_that_cannot_say() {
    LetIn unasked =
        (named, grants) -> {
          throw new AssertionError("asked about " + Set.copyOf(named));
        };
    var twice = List.of(grant("senco", ROWAN), senco);
    assertThat(new ByRoles(twice, unasked).whom(List.of(AT_ROWAN)))
        .isEqualTo(Map.of(List.of("senco"), List.of(AT_ROWAN)));
    assertThat(new ByRoles(List.of(head, senco), null).whom(List.of(AT_ROWAN)))
        .isEqualTo(Map.of(List.of("head-teacher", "senco"), List.of(AT_ROWAN)));
  }

  private static Grant grant(String role, UUID school) {
    return new Grant(
        UUID.randomUUID(),
        UUID.randomUUID(),
        role,
        school,
        Set.of(),
        LocalDate.parse("2020-01-01"),
        null);
  }
}
