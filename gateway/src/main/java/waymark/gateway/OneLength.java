package waymark.gateway;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.http11.Http11InputBuffer;

/**
 * Refuses a request that says twice, and in two ways, where it ends (RFC 9112 §6.3): one of the two
 * is a lie to somebody on the way. Tomcat has dropped the length by now, so it is looked for in the
 * head as it came.
 */
final class OneLength extends ValveBase {
  private static final Pattern LENGTH = Pattern.compile("(?i)\\ncontent-length[ \\t]*:");

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    if (request.getHeader("Transfer-Encoding") != null && LENGTH.matcher(head(request)).find()) {
      response.sendError(400);
    } else {
      getNext().invoke(request, response);
    }
  }

  private static String head(Request request) {
    if (!(request.getCoyoteRequest().getInputBuffer() instanceof Http11InputBuffer buffer)) {
      return "";
    }
    var bytes = buffer.getHeaderByteBuffer().duplicate();
    bytes.position(0);
    var text = StandardCharsets.ISO_8859_1.decode(bytes).toString();
    int end = text.indexOf("\r\n\r\n");
    return end < 0 ? text : text.substring(0, end);
  }
}
