package waymark.cases.directory;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.stereotype.Component;
import waymark.ledger.store.CommandOrigin;

/**
 * {@code POST /actuator/administratorcode} on the management port, from this machine only: the way
 * back for a trust whose administrators cannot come in. Behind {@code ./waymark
 * administrator-code}.
 */
@Component
@Endpoint(id = "administratorcode")
class AdministratorCodeEndpoint {
  private static final Duration WORKS_FOR = Duration.ofMinutes(30);
  private static final String OPERATOR = "operator";
  private static final int REASON_AT_MOST = 300;

  private final DirectoryCommands commands;
  private final Clock clock;

  AdministratorCodeEndpoint(DirectoryCommands commands, Clock clock) {
    this.commands = commands;
    this.clock = clock;
  }

  /**
   * @param reason in the operator's words, up to 300 characters; it stays in the record for ever,
   *     in clear, so that it names nobody
   */
  @WriteOperation
  WebEndpointResponse<Map<String, Object>> make(String reason) {
    if (reason.isBlank() || reason.length() > REASON_AT_MOST) {
      return new WebEndpointResponse<>(
          Map.of(
              "detail",
              "Say why in up to 300 characters, and name nobody: it stays in the record for ever, in clear."),
          400);
    }
    byte[] random = new byte[20];
    new SecureRandom().nextBytes(random);
    String code = HexFormat.of().formatHex(random);
    Instant until = clock.instant().plus(WORKS_FOR);
    UUID id = UUID.randomUUID();
    commands.send(
        new MakeAdministratorCode(id, AdministratorCodes.digest(code), reason.strip(), until),
        new CommandOrigin(id, OPERATOR, OPERATOR));
    return new WebEndpointResponse<>(
        Map.of("open", "/first-administrator?code=" + code, "until", until.toString()));
  }
}
