package waymark.ledger.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an event costs on a topic that is kept for ever. */
class RecordSizeTest {

  /** Names of headers and what they say, with ids as long as real ones; the body comes on top. */
  private static final int LARGEST_ENVELOPE = 500;

  @Test
  void an_event_is_one_record_whose_envelope_takes_at_most_500_bytes() {
    try (var published = new Published();
        var publisher =
            published.publisher(published.ledger, new SimpleMeterRegistry(), leaf -> {})) {
      var streams = List.of(stream(), stream(), stream());
      streams.forEach(s -> published.append(s, 0, "placed", "secret", "moved"));
      publisher.start();
      await().until(() -> publisher.published() >= 3);

      assertThat(published.records()).hasSize(9);
      assertThat(published.records())
          .allSatisfy(r -> assertThat(envelope(r)).isLessThanOrEqualTo(LARGEST_ENVELOPE));
    }
  }

  private static String stream() {
    return "pupil:" + UUID.randomUUID();
  }

  private static int envelope(Published.Record record) {
    int headers =
        record.headers().entrySet().stream()
            .mapToInt(h -> size(h.getKey()) + size(h.getValue()))
            .sum();
    return headers + size(record.key());
  }

  private static int size(String text) {
    return text.getBytes(UTF_8).length;
  }
}
