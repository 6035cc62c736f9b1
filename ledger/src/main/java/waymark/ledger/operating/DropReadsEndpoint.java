package waymark.ledger.operating;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import waymark.ledger.reads.ReasonsToKeep;
import waymark.ledger.reads.SignedDays;

/**
 * {@code POST /actuator/dropreads} on the management port, from this machine only: drops the months
 * of who saw what that are older than the policy keeps; 409 and nothing dropped while it may still
 * be asked who looked. Behind {@code ./waymark drop-reads}.
 */
@Endpoint(id = "dropreads")
class DropReadsEndpoint {
  private final List<SignedDays> reads;
  private final List<ReasonsToKeep> reasons;

  /**
   * @param reads of each record that the service keeps
   * @param reasons to keep all of them, of each record that the service knows
   */
  DropReadsEndpoint(List<SignedDays> reads, List<ReasonsToKeep> reasons) {
    this.reads = List.copyOf(reads);
    this.reasons = List.copyOf(reasons);
  }

  /**
   * @param months how many are kept before the present one, at least 12
   */
  @WriteOperation
  WebEndpointResponse<Map<String, Object>> drop(int months) {
    List<String> standing = reasons.stream().flatMap(each -> each.standing().stream()).toList();
    if (!standing.isEmpty()) {
      return Answers.refused(
          409,
          "Nothing is dropped here, since it may still be asked who looked. There stand "
              + String.join("; ", standing)
              + ". Drop once they are lifted or answered.");
    }
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
