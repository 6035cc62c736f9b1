package waymark.ledger.access;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.testing.FuzzedMessage;
import waymark.ledger.testing.Fuzzer;
import waymark.ledger.testing.Mutations;

/**
 * Whatever a message of the directory holds, it is taken in, or refused for what it holds; and who
 * may do what can be asked afterwards as before.
 */
class GrantsFuzzTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
  private static final String GRANTED =
      """
      {"grant":"8d3f1a52-6c1e-4c3b-9d55-1f0f6a1f0002","person":"8d3f1a52-6c1e-4c3b-9d55-1f0f6a1f0001",
       "role":"senco","school":"8d3f1a52-6c1e-4c3b-9d55-1f0f6a1f0003","from":"2026-01-05","until":null}\
      """;

  @Test
  void anyMessageIsTakenInOrRefusedForWhatItHolds() {
    Mutations.of("grant").each(2_000, GrantsFuzzTest::fuzzerTestOneInput);
  }

  @Test
  void aFuzzerFindsNothingInAShortRun() {
    Fuzzer.shortly(GrantsFuzzTest.class, "grant");
  }

  /** {@code {"type": …, "body": …}}, after somebody was granted a role. */
  public static void fuzzerTestOneInput(byte[] message) {
    FuzzedMessage.read(message).ifPresent(GrantsFuzzTest::takenIn);
  }

  private static void takenIn(FuzzedMessage given) {
    var grants = new Grants();
    grants.told("directory.role-granted", (ObjectNode) JSON.readTree(GRANTED), Instant.EPOCH);
    try {
      grants.told(given.type(), given.body(), Instant.parse("2026-03-01T09:00:00Z"));
    } catch (IllegalArgumentException | DateTimeException | JacksonException refused) {
      // Set aside with its stream: see View. Anything else was thought of by nobody.
    }
    var held = grants.heldOn(DAY);
    grants.inForceOn(DAY, ZoneOffset.UTC);
    grants
        .actor(given.body().path("subject").asString(""), DAY)
        .ifPresent(actor -> actor.has("senco"));
    RoleReach.of("senco").andByClass("class-teacher").scope(held);
  }
}
