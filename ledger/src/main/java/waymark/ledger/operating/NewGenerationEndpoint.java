package waymark.ledger.operating;

import java.time.Clock;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import waymark.ledger.generation.Generation;
import waymark.ledger.generation.NewGeneration;
import waymark.ledger.proof.Checkpoints;
import waymark.ledger.publish.Publisher;

/**
 * {@code POST /actuator/newgeneration} on the management port, from this machine only: decides that
 * a ledger which lost its end goes on without it. Behind {@code ./waymark new-generation}.
 */
@Endpoint(id = "newgeneration")
class NewGenerationEndpoint {
  private final Publishers publishers;
  private final Checkpoints checkpoints;

  NewGenerationEndpoint(Publishers publishers, Checkpoints checkpoints) {
    this.publishers = publishers;
    this.checkpoints = checkpoints;
  }

  /**
   * @param ledger name of one of this service's ledgers
   * @param reason in the operator's words; it stays in the record for ever, in clear, so that it
   *     names nobody
   */
  @WriteOperation
  WebEndpointResponse<Map<String, Object>> begin(String ledger, String reason) {
    if (reason.isBlank()) {
      return Answers.refused(
          400, "Say why, and name nobody: it stays in the record for ever, in clear.");
    }
    return publishers
        .of(ledger)
        .map(publisher -> begin(publisher, reason))
        .orElseGet(Answers::noSuchLedger);
  }

  private WebEndpointResponse<Map<String, Object>> begin(Publisher publisher, String reason) {
    try {
      Generation next =
          NewGeneration.decide(
              publisher.ledger(),
              publisher.topic(),
              checkpoints.decisions(publisher.topic().ledgerId()),
              reason,
              Clock.systemUTC().instant());
      return new WebEndpointResponse<>(
          Map.of(
              "generation", next.number(),
              "kept", next.kept(),
              "seen", next.seen(),
              "reason", next.reason(),
              "topic", publisher.topic().name()));
    } catch (IllegalStateException refused) {
      return Answers.refused(409, refused.getMessage());
    }
  }
}
