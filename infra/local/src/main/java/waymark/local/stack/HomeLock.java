package waymark.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One launcher per home. The system lets the lock go when its holder ends, however it ends. */
final class HomeLock implements AutoCloseable {
  private final FileChannel channel;

  private HomeLock(FileChannel channel) {
    this.channel = channel;
  }

  /** The lock, or nothing while another process holds it. */
  @SuppressWarnings("resource") // closed by close()
  static Optional<HomeLock> take(Home home) {
    try {
      var channel =
          FileChannel.open(OwnerOnly.touch(home.processFile("lock")), StandardOpenOption.WRITE);
      if (channel.tryLock() != null) {
        return Optional.of(new HomeLock(channel));
      }
      channel.close();
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As {@link #take}, but waits for a sweep of what a dead launcher left behind to end. */
  static Optional<HomeLock> await(Home home) throws InterruptedException {
    Optional<HomeLock> lock = take(home);
    for (int i = 0; i < 300 && lock.isEmpty() && Stop.launcher(home).running().isEmpty(); i++) {
      TimeUnit.MILLISECONDS.sleep(100);
      lock = take(home);
    }
    return lock;
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
