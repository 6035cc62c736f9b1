package waymark.cases.safeguarding.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.cases.reads.SomeViewed;
import waymark.cases.reads.Viewers;
import waymark.cases.safeguarding.reading.LowLevelConcerns;
import waymark.cases.safeguarding.reading.StaffReader;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.reads.RecordsReads;

/**
 * Who viewed the low-level concerns of a school: for its head teacher, and for the trust director,
 * who answers for the trust. It says who and when, and nothing of what is in them; who asks is
 * recorded like who looks. Of those about themself nobody learns who looked.
 */
@RestController
class LowLevelViewersController {
  private static final String BELOW = "/api/safeguarding/low-level";

  private final LowLevelConcerns concerns;
  private final LowLevelReads reads;
  private final Viewers viewers;

  LowLevelViewersController(LowLevelConcerns concerns, LowLevelReads reads, Viewers viewers) {
    this.concerns = concerns;
    this.reads = reads;
    this.viewers = viewers;
  }

  /**
   * @param school one of the person's schools; left out, all of them
   * @param after what the page before gave as next
   */
  @GetMapping("/api/safeguarding/low-level/reads")
  @RecordsReads
  @MayUse({Leads.HEAD, Leads.DIRECTOR})
  SomeViewed reads(
      @CurrentActor Actor actor,
      @RequestParam(required = false) @Nullable UUID school,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "50") int limit) {
    List<UUID> all =
        concerns.ever(
            new StaffReader(InboxController.within(Leads.mayOpen(actor), school), actor.person()));
    SomeViewed found = viewers.some(all, BELOW, after, limit);
    reads.asked(all);
    return found;
  }
}
