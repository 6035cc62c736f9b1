package waymark.cases.safeguarding.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.cases.safeguarding.reading.ListPlace;
import waymark.cases.safeguarding.reading.PassedOn;
import waymark.cases.safeguarding.reading.PassedOnConcerns;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;

/** A school keeps that it passed a concern on: when, to which school, by whom, and the receipt. */
@RestController
class PassedOnController {
  private final PassedOnConcerns concerns;

  PassedOnController(PassedOnConcerns concerns) {
    this.concerns = concerns;
  }

  /**
   * @param school one of the person's schools; left out, all of them
   * @param after what the page before gave as next
   */
  @GetMapping("/api/safeguarding/passed-on")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  PassedOn passedOn(
      @CurrentActor Actor actor,
      @RequestParam(required = false) @Nullable UUID school,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "50") int limit) {
    return concerns.by(
        InboxController.within(Leads.schools(actor), school),
        ListPlace.read(after),
        InboxController.most(limit));
  }
}
