package waymark.ledger.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import waymark.ledger.feed.Arrival.Message;
import waymark.ledger.testing.Fuzzer;
import waymark.ledger.testing.Mutations;

/** Whatever a producer sends is a message, or is set aside with a reason; no reader stops at it. */
class MessageFuzzTest {

  @Test
  void any_record_is_read_or_set_aside() {
    Mutations.of("message").each(2_000, MessageFuzzTest::fuzzerTestOneInput);
  }

  @Test
  void a_fuzzer_finds_nothing_in_a_short_run() {
    Fuzzer.shortly(MessageFuzzTest.class, "message");
  }

  /** Lines {@code header: value} up to an empty one, then the content. */
  public static void fuzzerTestOneInput(byte[] record) {
    var text = new String(record, UTF_8);
    int body = text.indexOf("\n\n");
    var head = body < 0 ? text : text.substring(0, body);
    byte[] content = body < 0 ? null : text.substring(body + 2).getBytes(UTF_8);
    var key = stream(head).getBytes(UTF_8);
    var sent = new ConsumerRecord<>("fuzz", 0, 0L, key, content);
    Arrays.stream(head.split("\n"))
        .map(line -> line.split(": ", 2))
        .forEach(header ->
            sent.headers().add(header[0], header.length < 2 ? null : header[1].getBytes(UTF_8)));
    Envelope.stream(sent);
    if (Envelope.read(sent) instanceof Message message && !message.head().type().isEmpty()) {
      try {
        Bodies.read(message, 1);
      } catch (Refused setAside) {
        if (String.valueOf(setAside.getMessage()).isBlank()) throw setAside;
      }
    }
  }

  /** What the headers name, as its publisher would put it into the key. */
  private static String stream(String head) {
    return head.lines()
        .filter(line -> line.startsWith("stream: "))
        .map(line -> line.substring("stream: ".length()))
        .reduce("", (_, last) -> last);
  }
}
