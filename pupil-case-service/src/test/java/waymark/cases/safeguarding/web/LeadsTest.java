package waymark.cases.safeguarding.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.ledger.access.Actor;
import waymark.ledger.access.Grant;

class LeadsTest {
  private static final UUID HERE = new UUID(0, 1);
  private static final UUID ELSEWHERE = new UUID(0, 2);

  @Test
  void anOpeningCountsWhileTheRoleIsHeldThatItWasMadeIn() {
    assertThat(Leads.mayOpen(actor(grant("head-teacher", HERE))).covers(HERE)).isTrue();
    Actor gone = actor(grant("head-teacher", ELSEWHERE), grant("dsl", ELSEWHERE));
    assertThat(Leads.mayOpen(gone).covers(HERE)).isFalse();
    assertThat(Leads.mayOpen(actor(grant("trust-director", null))).covers(HERE)).isTrue();
  }

  @Test
  void theRolesThatLetSomebodyInAreThoseHeldWhereItCounts() {
    Actor both =
        actor(grant("head-teacher", HERE), grant("dsl", ELSEWHERE), grant("trust-director", null));
    assertThat(Leads.rolesAt(both, HERE::equals, Leads.HEAD, Leads.DIRECTOR))
        .containsExactly("head-teacher", "trust-director");
    assertThat(Leads.rolesAt(both, HERE::equals, Leads.DSL, Leads.DEPUTY)).isEmpty();
    assertThat(Leads.rolesAt(both, ELSEWHERE::equals, Leads.DSL, Leads.HEAD))
        .containsExactly("dsl");
  }

  private static Actor actor(Grant... grants) {
    return new Actor(UUID.randomUUID(), "somebody", List.of(grants));
  }

  private static Grant grant(String role, @Nullable UUID school) {
    return new Grant(
        UUID.randomUUID(),
        UUID.randomUUID(),
        role,
        school,
        Set.of(),
        LocalDate.of(2020, 1, 1),
        null);
  }
}
