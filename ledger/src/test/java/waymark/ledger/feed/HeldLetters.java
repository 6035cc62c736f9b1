package waymark.ledger.feed;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import tools.jackson.databind.node.ObjectNode;

/** {@link Letters} of which a rebuild waits, once it is told to, when its rows are all written. */
final class HeldLetters implements Projection<String> {
  private final CountDownLatch written = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);
  private volatile boolean held;

  void hold() {
    held = true;
  }

  void awaitWritten() throws InterruptedException {
    written.await();
  }

  void release() {
    released.countDown();
  }

  @Override
  public List<Index> indexes() {
    if (held) {
      written.countDown();
      try {
        released.await();
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
    }
    return Letters.PLAIN.indexes();
  }

  @Override
  public String name() {
    return Letters.PLAIN.name();
  }

  @Override
  public Set<String> types() {
    return Letters.PLAIN.types();
  }

  @Override
  public boolean concerns(String stream) {
    return Letters.PLAIN.concerns(stream);
  }

  @Override
  public String fold(String row, Received message) {
    return Letters.PLAIN.fold(row, message);
  }

  @Override
  public ObjectNode write(String row) {
    return Letters.PLAIN.write(row);
  }

  @Override
  public String read(ObjectNode json) {
    return Letters.PLAIN.read(json);
  }
}
