package waymark.recruitment;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.ledger.access.SignedIn;
import waymark.ledger.store.LedgerStore;

/** Says how far the record reaches. */
@RestController
class RecordController {
  private final RecordSettings settings;
  private final LedgerStore record;

  RecordController(RecordSettings settings, LedgerStore record) {
    this.settings = settings;
    this.record = record;
  }

  /**
   * @param ledger id of the ledger and its generation
   * @param position of the newest commit; 0 while there is none
   */
  record RecordState(String ledger, long position) {}

  @GetMapping("/api/recruitment/record")
  @SignedIn
  RecordState state() {
    return new RecordState(settings.ledgerId(), record.lastPosition());
  }
}
