package waymark.gateway;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/**
 * A request whose body in chunks was begun to be read: it may turn out to be none, which the client
 * behind us has to know beforehand.
 */
final class BegunBody extends HttpServletRequestWrapper {
  private final ServletInputStream body;

  private BegunBody(HttpServletRequest request, ServletInputStream body) {
    super(request);
    this.body = body;
  }

  /** Waits for the first byte of such a body, or its end; any other request is left as it is. */
  static HttpServletRequest of(HttpServletRequest request) throws IOException {
    if (request.getHeader("Transfer-Encoding") == null) {
      return request;
    }
    ServletInputStream rest = request.getInputStream();
    return new BegunBody(request, new Begun(rest.read(), rest));
  }

  @Override
  public ServletInputStream getInputStream() {
    return body;
  }

  private static final class Begun extends ServletInputStream {
    private static final int END = -1;
    private final boolean none;
    private final ServletInputStream rest;
    private int first;

    Begun(int first, ServletInputStream rest) {
      this.none = first == END;
      this.first = first;
      this.rest = rest;
    }

    @Override
    public int read() throws IOException {
      if (first == END) {
        return none ? END : rest.read();
      }
      int given = first;
      first = END;
      return given;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (none || length == 0) {
        return none ? END : 0;
      }
      if (first == END) {
        return rest.read(target, offset, length);
      }
      target[offset] = (byte) read();
      return 1;
    }

    @Override
    public boolean isFinished() {
      return none || (first == END && rest.isFinished());
    }

    @Override
    public boolean isReady() {
      return first != END || rest.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      rest.setReadListener(listener);
    }
  }
}
