package waymark.ledger.http;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayInputStream;
import org.jspecify.annotations.Nullable;

/** A body that is there already: it is never waited for. */
final class BufferedBody extends ServletInputStream {
  private final ByteArrayInputStream bytes;

  BufferedBody(ByteArrayInputStream bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read() {
    return bytes.read();
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    return bytes.read(target, offset, length);
  }

  @Override
  public boolean isFinished() {
    return bytes.available() == 0;
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public void setReadListener(@Nullable ReadListener listener) {
    throw new UnsupportedOperationException("a buffered body is read at once");
  }
}
