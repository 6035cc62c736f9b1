package waymark.cases.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.cases.ledgers.ServiceLedger;
import waymark.ledger.access.InternalClient;
import waymark.ledger.access.NamesNoPupil;
import waymark.ledger.http.Problem;
import waymark.ledger.personal.ErasedSince;
import waymark.ledger.personal.KeyRing;
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
  @NamesNoPupil("keys by their ids, to a service that records what it shows by them")
  Released release(@RequestBody KeysForm form) {
    KeyRing keys = keysOf(form.ledger());
    if (form.keys().size() > MOST) {
      throw Problem.invalid("/keys", "Ask for 1,000 keys at most.");
    }
    return keys.release(form.keys());
  }

  /** Whose key was destroyed since the reader asked last. */
  @GetMapping("/internal/erasures")
  @InternalClient("keys")
  @NamesNoPupil("ids of keys, to a service")
  ErasedSince erasures(@RequestParam String ledger, @RequestParam(defaultValue = "") String since) {
    return keysOf(ledger).erasedSince(since);
  }

  private KeyRing keysOf(String name) {
    ServiceLedger ledger = GIVEN.contains(name) ? ledgers.get(name) : null;
    if (ledger == null) {
      throw Problem.invalid("/ledger", "This service keeps no keys of such a ledger.");
    }
    return ledger.keys();
  }
}
