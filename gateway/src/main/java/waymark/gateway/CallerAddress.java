package waymark.gateway;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The address a request is counted under. Of an IPv6 address the first half: the other half is the
 * caller's own to choose from, anew for every request.
 */
final class CallerAddress {
  private static final int OURS_TO_TELL_APART = 8;

  private CallerAddress() {}

  static String of(String literal) {
    var address = InetAddress.ofLiteral(literal);
    return address instanceof Inet6Address
        ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), OURS_TO_TELL_APART))
        : address.getHostAddress();
  }
}
