package waymark.journeys.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Journeys and benchmarks log as they say, not as the tests of what they use do. */
class LoggingIT {
  @Test
  void no_tests_logging_is_on_the_class_path() {
    var classes = getClass().getClassLoader();
    assertThat(classes.getResource("logback-test.xml")).isNull();
    assertThat(classes.getResource("logback.xml")).isNotNull();
    assertThat(LoggerFactory.getLogger("com.networknt.schema.keyword").isWarnEnabled()).isFalse();
  }
}
