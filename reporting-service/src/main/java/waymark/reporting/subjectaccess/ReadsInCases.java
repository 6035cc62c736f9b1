package waymark.reporting.subjectaccess;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import waymark.ledger.http.Problem;
import waymark.reporting.policy.CasesAsked;

/** What was read in the service that keeps cases: it has a record of its own. */
@Component
class ReadsInCases {
  private final CasesAsked cases;

  ReadsInCases(CasesAsked cases) {
    this.cases = cases;
  }

  /**
   * Who was shown a pupil up to a moment, in no order.
   *
   * @throws Problem 503 {@code reads-not-available}: nothing is gathered without them
   */
  List<ReadByRole> of(UUID pupil, Instant until) {
    return asked("pupil=" + pupil, until).map(ReadByRole::read).toList();
  }

  /**
   * What a member of staff was shown up to a moment, in no order; nothing of safeguarding.
   *
   * @throws Problem as above
   */
  List<Looked> by(UUID person, Instant until) {
    return asked("person=" + person, until).map(Looked::read).toList();
  }

  private Stream<JsonNode> asked(String whose, Instant until) {
    return cases
        .get("/internal/reads?" + whose + "&until=" + until, unavailable())
        .required("reads")
        .valueStream();
  }

  private static Problem unavailable() {
    return Problem.of(
        503,
        "reads-not-available",
        "Who looked at this record cannot be read at the moment",
        "A part of what is held does not answer right now, and nothing is left out of an answer for that. Try again in a minute.");
  }
}
