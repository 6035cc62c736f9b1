package waymark.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

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

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
