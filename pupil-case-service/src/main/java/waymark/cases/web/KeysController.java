package waymark.cases.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import waymark.cases.ledgers.ServiceLedger;
import waymark.ledger.access.InternalClient;
import waymark.ledger.http.Problem;
import waymark.ledger.personal.Released;

/**
 * Gives data keys to the services that may open names; they keep them in memory only. Safeguarding
 * keys are given to nobody: what they seal is opened in this process alone.
 */
@RestController
class KeysController {
  private static final int MOST = 1_000;
  private static final Set<String> GIVEN = Set.of("directory", "cases");

  private final Map<String, ServiceLedger> ledgers;

  KeysController(Map<String, ServiceLedger> ledgers) {
    this.ledgers = ledgers;
  }

  record KeysForm(String ledger, List<String> keys) {}

  @PostMapping("/internal/keys")
  @InternalClient("keys")
  Released release(@RequestBody KeysForm form) {
    ServiceLedger ledger = GIVEN.contains(form.ledger()) ? ledgers.get(form.ledger()) : null;
    if (ledger == null) {
      throw Problem.invalid("/ledger", "This service keeps no keys of such a ledger.");
    }
    if (form.keys().size() > MOST) {
      throw Problem.invalid("/keys", "Ask for 1,000 keys at most.");
    }
    return ledger.keys().release(form.keys());
  }
}
