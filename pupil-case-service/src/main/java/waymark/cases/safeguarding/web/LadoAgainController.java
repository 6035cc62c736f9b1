package waymark.cases.safeguarding.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.cases.safeguarding.reading.LowLevelConcerns;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.access.NamesNoPupil;

/** Of how many low-level concerns the LADO was told about a person whom they are not about. */
@RestController
class LadoAgainController {
  private final LowLevelConcerns concerns;
  private final LowLevelReaders readers;

  LadoAgainController(LowLevelConcerns concerns, LowLevelReaders readers) {
    this.concerns = concerns;
    this.readers = readers;
  }

  /** How many; neither which nor about whom. */
  record LadoAgain(int count) {}

  @GetMapping("/api/safeguarding/low-level/lado-again")
  @MayUse({Leads.HEAD, Leads.DIRECTOR})
  @NamesNoPupil("how many wait")
  ResponseEntity<LadoAgain> count(
      @CurrentActor Actor actor, @RequestParam(required = false) @Nullable UUID school) {
    return LowLevelReads.unkept(new LadoAgain(concerns.ladoAgain(readers.of(actor, school))));
  }
}
