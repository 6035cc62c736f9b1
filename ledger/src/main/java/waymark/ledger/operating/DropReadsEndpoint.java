package waymark.ledger.operating;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import waymark.ledger.reads.SignedDays;

/**
 * {@code POST /actuator/dropreads} on the management port, from this machine only: drops the months
 * of who saw what that are older than the policy keeps. Behind {@code ./waymark drop-reads}.
 */
@Endpoint(id = "dropreads")
class DropReadsEndpoint {
  private final List<SignedDays> reads;

  /**
   * @param reads of each record that the service keeps
   */
  DropReadsEndpoint(List<SignedDays> reads) {
    this.reads = List.copyOf(reads);
  }

  /**
   * @param months how many are kept before the present one, at least 12
   */
  @WriteOperation
  WebEndpointResponse<Map<String, Object>> drop(int months) {
    try {
      var dropped =
          reads.stream()
              .flatMap(each -> each.drop(months).stream())
              .map(YearMonth::toString)
              .distinct()
              .sorted()
              .toList();
      return new WebEndpointResponse<>(Map.of("dropped", dropped));
    } catch (IllegalArgumentException tooFew) {
      return Answers.refused(400, tooFew.getMessage());
    }
  }
}
