package waymark.ledger.operating;

import static java.util.Objects.requireNonNullElse;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import waymark.ledger.publish.Publisher;

/**
 * {@code POST /actuator/republish} on the management port, from this machine only: sends a ledger's
 * records again, for readers that miss some, and answers once they are on the topic. Behind {@code
 * ./waymark republish}.
 */
@Endpoint(id = "republish")
class RepublishEndpoint {
  private final Publishers publishers;

  RepublishEndpoint(Publishers publishers) {
    this.publishers = publishers;
  }

  /**
   * @param ledger name of one of this service's ledgers
   * @param from position to begin at, at least 1
   */
  @WriteOperation
  WebEndpointResponse<Map<String, Object>> republish(String ledger, long from)
      throws InterruptedException {
    Optional<Publisher> publisher = publishers.of(ledger);
    return publisher.isEmpty() ? Answers.noSuchLedger() : republish(publisher.get(), from);
  }

  private static WebEndpointResponse<Map<String, Object>> republish(Publisher publisher, long from)
      throws InterruptedException {
    try {
      long to = publisher.republish(from).get();
      return new WebEndpointResponse<>(
          Map.of("ledger", publisher.ledger().name(), "from", from, "to", to));
    } catch (IllegalArgumentException noSuchPosition) {
      return Answers.refused(400, noSuchPosition.getMessage());
    } catch (ExecutionException failed) {
      return Answers.refused(503, requireNonNullElse(failed.getCause(), failed).getMessage());
    }
  }
}
