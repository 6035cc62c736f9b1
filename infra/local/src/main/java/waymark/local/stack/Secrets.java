package waymark.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** Random words only this stack knows, made when first asked for and kept readable by the owner. */
public record Secrets(Home home) {
  public static final String GATEWAY_CLIENT = "gateway-client";
  public static final String RECRUITMENT_CLIENT = "recruitment-client";
  public static final String REPORTING_CLIENT = "reporting-client";
  public static final String NOTIFICATION_CLIENT = "notification-client";
  public static final String FIRST_ADMINISTRATOR = "first-administrator-code";

  private static final SecureRandom RANDOM = new SecureRandom();

  /** The secret of this name: 192 random bits in letters, digits, {@code -} and {@code _}. */
  public String word(String name) {
    Path file = home.secret(name);
    if (!Files.exists(file)) {
      byte[] bits = new byte[24];
      RANDOM.nextBytes(bits);
      OwnerOnly.write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bits) + "\n");
    }
    return Home.read(file, "");
  }
}
