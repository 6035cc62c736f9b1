package waymark.gateway;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How browsers reach Waymark.
 *
 * @param publicUrl scheme, host and port without a path; empty to take them from each request,
 *     which does for plain http on one machine
 */
@ConfigurationProperties("waymark")
record PublicUrl(String publicUrl) {

  boolean https() {
    return publicUrl.startsWith("https://");
  }

  /** A template for addresses below it. */
  String base() {
    return publicUrl.isEmpty() ? "{baseUrl}" : publicUrl;
  }
}
