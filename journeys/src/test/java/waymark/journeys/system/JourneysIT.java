package waymark.journeys.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import waymark.journeys.journey.ContractsJourney;
import waymark.journeys.journey.Journey;

/**
 * Every journey, on a whole running system. Privacy comes last, to look at what the others left.
 */
class JourneysIT {
  private static final List<String> ORDER =
      List.of(
          "slice",
          "openapi",
          "access",
          "erasure",
          "subject-access",
          "bad-inputs",
          "contracts",
          "privacy");

  @TestFactory
  Stream<DynamicNode> every_journey_holds() {
    assertThat(ORDER).containsExactlyInAnyOrderElementsOf(Journey.ALL.keySet());
    return ORDER.stream().map(JourneysIT::journey);
  }

  private static DynamicNode journey(String name) {
    var stack = LocalSystem.stack();
    var journey =
        name.equals("contracts")
            ? new ContractsJourney(stack, Set.copyOf(ORDER))
            : Journey.ALL.get(name).apply(stack);
    var checks = journey.checks().stream();
    return DynamicContainer.dynamicContainer(
        name,
        checks.map(check -> DynamicTest.dynamicTest(check.says(), () -> check.trial().run())));
  }
}
