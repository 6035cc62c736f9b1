package waymark.reporting.register;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.feed.Received;
import waymark.ledger.testing.FuzzedMessage;
import waymark.ledger.testing.Fuzzer;
import waymark.ledger.testing.Mutations;
import waymark.reporting.pupils.PupilProjection;
import waymark.reporting.pupils.PupilRow;

/**
 * Whatever a message holds, the pupil's row is told of it or the message is refused for what it
 * holds; and a row that was told of it can be kept, read again and asked.
 */
class FactFuzzTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final PupilProjection PUPILS = new PupilProjection();
  private static final String PLACED =
      """
      {"occurredOn":"2026-09-01","school":"0b0a3a3c-64a5-4c57-9d3b-2f4c1f3c2b22","provision":"K",
       "entry":"a3d3b0a7-9a0e-4b7e-8d55-7a9a52f5c333","needs":[{"rank":1,"code":"SPLD"}]}\
      """;

  @Test
  void any_message_is_folded_or_refused_for_what_it_holds() {
    Mutations.of("fact").each(2_000, FactFuzzTest::fuzzerTestOneInput);
  }

  @Test
  void a_fuzzer_finds_nothing_in_a_short_run() {
    Fuzzer.shortly(FactFuzzTest.class, "fact");
  }

  /** {@code {"type": …, "body": …}}, as the third message of a pupil on the register. */
  public static void fuzzerTestOneInput(byte[] message) {
    FuzzedMessage.read(message).ifPresent(FactFuzzTest::takenIn);
  }

  private static void takenIn(FuzzedMessage given) {
    PupilRow before = fold(null, 0, "pupil-case.placed-on-register", body(PLACED));
    PupilRow row;
    try {
      row = fold(before, 1, given.type(), given.body());
    } catch (IllegalArgumentException | DateTimeException | JacksonException refused) {
      return; // Anything else that it throws was thought of by nobody.
    }
    ObjectNode kept = PUPILS.write(row);
    if (!PUPILS.write(PUPILS.read(kept)).equals(kept)) {
      throw new AssertionError("Kept and read again, the row is another.");
    }
    fold(row, 2, "pupil-case.placed-on-register", body(PLACED));
  }

  private static PupilRow fold(@Nullable PupilRow before, long seq, String type, ObjectNode body) {
    return PUPILS.fold(
        before,
        new Received(
            "fuzz", seq + 1, 0, 1, "pupil:1", seq, type, 1, Instant.EPOCH, "", "pupil:1", body));
  }

  private static ObjectNode body(String json) {
    return (ObjectNode) JSON.readTree(json);
  }
}
