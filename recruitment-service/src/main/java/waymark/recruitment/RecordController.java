package waymark.recruitment;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.ledger.access.NamesNoPupil;
import waymark.ledger.access.SignedIn;
import waymark.ledger.generation.OpenedLedger;
import waymark.ledger.store.LedgerStore;

/** Says how far the record reaches. */
@RestController
class RecordController {
  private final OpenedLedger opened;
  private final LedgerStore record;

  RecordController(OpenedLedger opened, LedgerStore record) {
    this.opened = opened;
    this.record = record;
  }

  /**
   * @param ledger id of the ledger and its generation
   * @param position of the newest commit; 0 while there is none
   */
  record RecordState(String ledger, long position) {}

  @GetMapping("/api/recruitment/record")
  @SignedIn
  @NamesNoPupil("how far the record goes")
  RecordState state() {
    return new RecordState(opened.id(), record.lastPosition());
  }
}
