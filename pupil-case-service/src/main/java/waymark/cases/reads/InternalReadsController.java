package waymark.cases.reads;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.ledger.access.InternalClient;
import waymark.ledger.reads.ReadLog;

/**
 * Who was shown a pupil by this service, for the service that gathers what is held about them: by
 * role. What was read of a child protection file is not among it, nor whether there is one.
 */
@RestController
class InternalReadsController {
  private static final String CASES = "/api/cases/";

  private final ReadLog reads;

  InternalReadsController(ReadLog reads) {
    this.reads = reads;
  }

  /** The newest first. */
  record Reads(List<ReadByRole> reads) {}

  record ReadByRole(Instant at, List<String> roles, String route) {}

  @GetMapping("/internal/reads")
  @InternalClient("keys")
  Reads of(@RequestParam UUID pupil, @RequestParam Instant until) {
    return new Reads(
        reads.history().of(pupil, CASES, null, Integer.MAX_VALUE).stream()
            .filter(seen -> !seen.place().at().isAfter(until))
            .map(seen -> new ReadByRole(seen.place().at(), seen.roles(), seen.route()))
            .toList());
  }
}
