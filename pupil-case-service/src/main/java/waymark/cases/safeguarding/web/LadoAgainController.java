package waymark.cases.safeguarding.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.cases.safeguarding.reading.LowLevelConcerns;
import waymark.cases.safeguarding.reading.StaffReader;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.access.NamesNoPupil;

/** How many low-level concerns wait for whoever reads them. */
@RestController
class LadoAgainController {
  private final LowLevelConcerns concerns;
  private final LowLevelReaders readers;

  LadoAgainController(LowLevelConcerns concerns, LowLevelReaders readers) {
    this.concerns = concerns;
    this.readers = readers;
  }

  /**
   * How many; neither which nor about whom.
   *
   * @param count of which the LADO was told about a person whom they are not about
   * @param told that were told and nobody took up
   */
  record LadoAgain(int count, int told) {}

  @GetMapping("/api/safeguarding/low-level/lado-again")
  @MayUse({Leads.HEAD, Leads.DIRECTOR})
  @NamesNoPupil("how many wait")
  ResponseEntity<LadoAgain> count(
      @CurrentActor Actor actor, @RequestParam(required = false) @Nullable UUID school) {
    StaffReader reader = readers.of(actor, school);
    return LowLevelReads.unkept(
        new LadoAgain(concerns.ladoAgain(reader), concerns.waiting(reader)));
  }
}
