package waymark.ledger.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What an operator asked to be sent again: asked on any thread, done on the publisher's. */
final class Repeats {

  private record Repeat(long position, CompletableFuture<Long> done) {}

  /** From which positions on. */
  private final List<Repeat> asked = new ArrayList<>();

  /** Up to which positions. */
  private final List<Repeat> underWay = new ArrayList<>();

  synchronized CompletableFuture<Long> ask(long from) {
    var done = new CompletableFuture<Long>();
    asked.add(new Repeat(from, done));
    return done;
  }

  /** Sets the turn back to the first position that was asked for. */
  synchronized void begin(Turn turn) {
    long had = turn.published();
    for (Repeat each : asked) {
      turn.repeatFrom(each.position());
      underWay.add(new Repeat(Math.max(had, each.position()), each.done()));
    }
    asked.clear();
  }

  synchronized void reached(long published) {
    underWay.removeIf(
        each -> published >= each.position() && each.done().complete(each.position()));
  }

  /** Nothing is sent for now: whoever waits is told why. */
  synchronized void fail(String sentence) {
    var reason = new IllegalStateException(sentence);
    asked.forEach(each -> each.done().completeExceptionally(reason));
    underWay.forEach(each -> each.done().completeExceptionally(reason));
    asked.clear();
    underWay.clear();
  }
}
