package waymark.ledger.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the broker is and who speaks to it, in one setting as a database's is: {@code
 * host:port,host:port}; {@code scram://user:password@host:port} for a user (SCRAM-SHA-512), and
 * {@code scram+tls://…} for one over TLS. What stands in user and password beside letters and
 * digits is percent-encoded.
 */
public final class BrokerAddress {
  private static final Pattern PLAIN = Pattern.compile("[^/@]+");
  private static final Pattern WITH_USER =
      Pattern.compile("scram(\\+tls)?://([^:@/]+):([^:@/]+)@([^@/]+)");
  private static final String LOGIN =
      "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";";

  private BrokerAddress() {}

  /**
   * The settings with which any client of Kafka reaches it.
   *
   * @throws IllegalArgumentException for an address of another form; it is not quoted, for the
   *     password in it
   */
  public static Map<String, Object> settings(String address) {
    Matcher user = WITH_USER.matcher(address);
    if (user.matches()) {
      return Map.of(
          "bootstrap.servers",
          user.group(4),
          "security.protocol",
          user.group(1) == null ? "SASL_PLAINTEXT" : "SASL_SSL",
          "sasl.mechanism",
          "SCRAM-SHA-512",
          "sasl.jaas.config",
          LOGIN.formatted(decoded(user.group(2)), decoded(user.group(3))));
    } else if (PLAIN.matcher(address).matches()) {
      return Map.of("bootstrap.servers", address);
    }
    throw new IllegalArgumentException(
        "The broker's address is host:port, or scram://user:password@host:port.");
  }

  /** As it stands within quotation marks. */
  private static String decoded(String text) {
    String plain = URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
    return plain.replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
