package waymark.reporting.subjectaccess;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import waymark.ledger.http.Problem;
import waymark.reporting.policy.CasesAsked;

/** Who was shown a pupil by the service that keeps cases: it has a record of its own. */
@Component
class ReadsInCases {
  private final CasesAsked cases;

  ReadsInCases(CasesAsked cases) {
    this.cases = cases;
  }

  /**
   * @param roles those that let somebody in
   * @param route what they looked at
   */
  record ByRole(Instant at, List<String> roles, String route) {}

  /**
   * Up to a moment, in no order.
   *
   * @throws Problem 503 {@code reads-not-available}: nothing is gathered without them
   */
  List<ByRole> of(UUID pupil, Instant until) {
    return cases
        .get("/internal/reads?pupil=" + pupil + "&until=" + until, unavailable())
        .required("reads")
        .valueStream()
        .map(ReadsInCases::read)
        .toList();
  }

  private static ByRole read(JsonNode read) {
    return new ByRole(
        Instant.parse(read.required("at").stringValue()),
        read.required("roles").valueStream().map(JsonNode::stringValue).toList(),
        read.required("route").stringValue());
  }

  private static Problem unavailable() {
    return Problem.of(
        503,
        "reads-not-available",
        "Who looked at this record cannot be read at the moment",
        "A part of what is held does not answer right now, and nothing is left out of an answer for that. Try again in a minute.");
  }
}
