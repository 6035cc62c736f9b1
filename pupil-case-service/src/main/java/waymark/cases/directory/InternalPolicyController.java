package waymark.cases.directory;

import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.cases.directory.PolicyController.Items;
import waymark.ledger.access.InternalClient;
import waymark.ledger.access.NamesNoPupil;

/**
 * Policy data for the services that count by it, starter values included, which no message tells.
 * They ask as they ask for keys, or for names of staff: whoever may have either may know what any
 * signed-in person may.
 */
@RestController
class InternalPolicyController {
  private final PolicyData policy;

  InternalPolicyController(PolicyData policy) {
    this.policy = policy;
  }

  @GetMapping("/internal/policy")
  @InternalClient({"keys", "names"})
  @NamesNoPupil("policy data")
  Items inForce(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on) {
    return new Items(on, policy.on(on));
  }
}
