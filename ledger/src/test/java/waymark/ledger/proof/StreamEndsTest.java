package waymark.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StreamEndsTest {

  @Test
  void itAgreesWithAMapOverManyStreams() {
    StreamEnds ends = new StreamEnds();
    Map<String, Long> map = new HashMap<>();
    Random random = new Random(7);
    for (int i = 0; i < 100_000; i++) {
      String stream = "pupil:" + random.nextInt(20_000);
      long events = 1 + random.nextInt(3);
      assertThat(ends.advance(stream, events)).isEqualTo(map.getOrDefault(stream, 0L));
      map.merge(stream, events, Long::sum);
    }
  }
}
