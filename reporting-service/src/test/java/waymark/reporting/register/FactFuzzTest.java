package waymark.reporting.register;

import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import waymark.ledger.testing.Mutations;

/** Whatever a message holds becomes a fact, or an exception by which the feed sets it aside. */
class FactFuzzTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @Test
  void any_message_is_a_fact_or_set_aside() {
    Mutations.of("fact").each(2_000, FactFuzzTest::fuzzerTestOneInput);
  }

  /** {@code {"type": …, "body": …}}; only an {@link Error} would stop the reader. */
  public static void fuzzerTestOneInput(byte[] message) {
    JsonNode read;
    try {
      read = JSON.readTree(message);
    } catch (JacksonException notJson) {
      return;
    }
    try {
      FactReader.read(read.path("type").asString(""), 1, read.path("body"));
    } catch (RuntimeException setAside) {
      return;
    }
  }
}
