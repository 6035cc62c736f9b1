package waymark.ledger.operating;

import java.time.Clock;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import waymark.ledger.generation.Generation;
import waymark.ledger.generation.NewGeneration;
import waymark.ledger.publish.Publisher;

/**
 * {@code POST /actuator/newgeneration} on the management port, from this machine only: decides that
 * a ledger which lost its end goes on without it. Behind {@code ./waymark new-generation}.
 */
@Endpoint(id = "newgeneration")
class NewGenerationEndpoint {
  private final Publishers publishers;

  NewGenerationEndpoint(Publishers publishers) {
    this.publishers = publishers;
  }

  /**
   * @param ledger name of one of this service's ledgers
   * @param reason in the operator's words; it stays in the record
   */
  @WriteOperation
  WebEndpointResponse<Map<String, Object>> begin(String ledger, String reason) {
    if (reason.isBlank()) {
      return Answers.refused(400, "Say why: it stays in the record.");
    }
    return publishers
        .of(ledger)
        .map(publisher -> begin(publisher, reason.strip()))
        .orElseGet(Answers::noSuchLedger);
  }

  private static WebEndpointResponse<Map<String, Object>> begin(
      Publisher publisher, String reason) {
    try {
      Generation next =
          NewGeneration.decide(
              publisher.ledger(), publisher.topic(), reason, Clock.systemUTC().instant());
      return new WebEndpointResponse<>(
          Map.of(
              "generation", next.number(),
              "kept", next.kept(),
              "seen", next.seen(),
              "topic", publisher.topic().name()));
    } catch (IllegalStateException refused) {
      return Answers.refused(409, refused.getMessage());
    }
  }
}
