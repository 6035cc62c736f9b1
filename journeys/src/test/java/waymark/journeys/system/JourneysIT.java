package waymark.journeys.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import waymark.journeys.journey.ContractsJourney;
import waymark.journeys.journey.Journey;

/**
 * Every journey, on a whole running system, each under its own name, so that a report says what
 * came of it alone. Privacy comes last, to look at what the others left.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneysIT {

  @Test
  @Order(0)
  void every_journey_is_one_of_these() {
    assertThat(
            Arrays.stream(JourneysIT.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(TestFactory.class))
                .map(method -> method.getName().replace('_', '-')))
        .containsExactlyInAnyOrderElementsOf(Journey.ALL.keySet());
  }

  @TestFactory
  @Order(1)
  Stream<DynamicTest> slice() {
    return checks("slice");
  }

  @TestFactory
  @Order(2)
  Stream<DynamicTest> openapi() {
    return checks("openapi");
  }

  @TestFactory
  @Order(3)
  Stream<DynamicTest> access() {
    return checks("access");
  }

  @TestFactory
  @Order(4)
  Stream<DynamicTest> erasure() {
    return checks("erasure");
  }

  @TestFactory
  @Order(5)
  Stream<DynamicTest> subject_access() {
    return checks("subject-access");
  }

  @TestFactory
  @Order(6)
  Stream<DynamicTest> bad_inputs() {
    return checks("bad-inputs");
  }

  @TestFactory
  @Order(7)
  Stream<DynamicTest> contracts() {
    return checks(new ContractsJourney(LocalSystem.stack(), Journey.ALL.keySet()));
  }

  @TestFactory
  @Order(8)
  Stream<DynamicTest> privacy() {
    return checks("privacy");
  }

  private static Stream<DynamicTest> checks(String name) {
    return checks(Journey.ALL.get(name).apply(LocalSystem.stack()));
  }

  private static Stream<DynamicTest> checks(Journey journey) {
    return journey.checks().stream()
        .map(check -> DynamicTest.dynamicTest(check.says(), () -> check.trial().run()));
  }
}
