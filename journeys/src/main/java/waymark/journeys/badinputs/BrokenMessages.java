package waymark.journeys.badinputs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import waymark.ledger.testing.LedgerTopic;
import waymark.ledger.testing.LedgerTopic.Sent;

/** What a broken producer sends, each in a stream of its own, and why a reader sets it aside. */
final class BrokenMessages {
  static final int FIVE_MEGABYTES = 5_000_000;

  private BrokenMessages() {}

  /** Sends one of each kind, and a good one after it; gives a word of the reason by the stream. */
  static Map<String, String> sendAll(LedgerTopic topic) {
    var sending = new Sending(topic, new LinkedHashMap<>());
    sending.say("{\"letter\":", "not JSON");
    sending.say("{\"letter\":\"a\",\"letter\":\"b\"}", "not JSON");
    sending.say("[]", "not a JSON object");
    sending.say("\"text\"", "not a JSON object");
    sending.say("{\"letter\": 5}", "could not take it in");
    sending.say("{}", "could not take it in");
    sending.broken(Sent::emptied, "tombstone");
    sending.say("{\"letter\":\"" + "x".repeat(FIVE_MEGABYTES) + "\"}", "larger");
    sending.broken(sent -> sent.with("version", 99), "newer");
    sending.broken(sent -> sent.under("case:good"), "key");
    topic.send(new Sent("case:none", Map.of("stream", "case:none"), new byte[] {1}));
    return sending.reasons;
  }

  static String letter(String letter) {
    return "{\"letter\": \"" + letter + "\"}";
  }

  private record Sending(LedgerTopic topic, Map<String, String> reasons) {
    void say(String content, String reason) {
      broken(sent -> sent.saying(content), reason);
    }

    void broken(UnaryOperator<Sent> how, String reason) {
      var stream = "case:bad-" + reasons.size();
      topic.send(how.apply(topic.next(stream, Letters.TYPE, letter("x"))));
      topic.send(stream, Letters.TYPE, letter("y"));
      reasons.put(stream, reason);
    }
  }
}
