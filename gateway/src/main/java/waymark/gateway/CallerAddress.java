package waymark.gateway;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a request comes from, as a proxy may write it: {@code 192.0.2.1}, with a port behind it, or
 * an IPv6 address in brackets.
 */
final class CallerAddress {
  private static final int OURS_TO_TELL_APART = 8;
  private static final Pattern WITH_PORT = Pattern.compile("([0-9.]+):\\d{1,5}");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\[([^\\]]*)\\](?::\\d{1,5})?");

  private CallerAddress() {}

  /**
   * What a request is counted under. Of an IPv6 address the first half: the other half is the
   * caller's own to choose from, anew for every request. Whatever is no address is counted
   * together, so that writing nonsense there is no way round a limit.
   */
  static String of(String stated) {
    return read(stated).map(CallerAddress::counted).orElse("no address");
  }

  /** The address alone, without a port; what was stated where it is no address. */
  static String alone(String stated) {
    return read(stated).map(InetAddress::getHostAddress).orElse(stated);
  }

  private static String counted(InetAddress address) {
    return address instanceof Inet6Address
        ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), OURS_TO_TELL_APART))
        : address.getHostAddress();
  }

  private static Optional<InetAddress> read(String stated) {
    String literal = stated.strip();
    for (Pattern form : new Pattern[] {WITH_PORT, IN_BRACKETS}) {
      var found = form.matcher(literal);
      if (found.matches()) {
        literal = found.group(1);
      }
    }
    try {
      return Optional.of(InetAddress.ofLiteral(literal));
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }
}
