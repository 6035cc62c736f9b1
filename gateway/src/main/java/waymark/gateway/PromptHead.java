package waymark.gateway;

import java.io.IOException;
import java.time.Duration;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * HTTP/1.1 whose request line and headers have to be complete within a time. Tomcat's own limit is
 * for the pause between two bytes, so that one byte a second holds a connection for hours. Tomcat
 * makes it by its name.
 */
public class PromptHead extends Http11NioProtocol {
  private volatile long within = Duration.ofSeconds(10).toNanos();

  void setWithin(Duration within) {
    this.within = within.toNanos();
  }

  @Override
  protected Processor createProcessor() {
    return new Http11Processor(this, getAdapter()) {
      @Override
      public SocketState service(SocketWrapperBase<?> socket) throws IOException {
        var state = super.service(socket);
        var trickles =
            state == SocketState.LONG
                && !isAsync()
                && System.nanoTime() - request.getStartTimeNanos() > within;
        return trickles ? SocketState.CLOSED : state;
      }
    };
  }
}
