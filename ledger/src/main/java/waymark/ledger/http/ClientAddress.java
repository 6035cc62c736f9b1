package waymark.ledger.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/**
 * Where a request came from. Services listen behind the gateway only, which puts the address of
 * whoever asked it into a header of its own, over any that came from outside; where there is none,
 * somebody on the inside asked.
 */
final class ClientAddress {
  static final String HEADER = "Waymark-Client-Address";

  private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f:.]{2,45}");

  private ClientAddress() {}

  static String of(HttpServletRequest request) {
    String stated = request.getHeader(HEADER);
    return stated != null && ADDRESS.matcher(stated).matches() ? stated : request.getRemoteAddr();
  }
}
