package waymark.recruitment.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.reads.ReadLog;
import waymark.ledger.reads.ReadPlace;
import waymark.ledger.reads.SeenRead;
import waymark.recruitment.reading.CandidatePage;
import waymark.recruitment.reading.WhoViewedCandidate;
import waymark.recruitment.trust.StaffNames;

/** Who viewed a candidate; asking is a view like any other. */
@RestController
class CandidateReadsController {
  private static final int MOST = 200;
  private static final String BELOW = "/api/recruitment/";

  private final CandidatePage page;
  private final ReadLog reads;
  private final StaffNames names;

  CandidateReadsController(CandidatePage page, ReadLog reads, StaffNames names) {
    this.page = page;
    this.reads = reads;
    this.names = names;
  }

  /**
   * @param after what the page before gave as next
   */
  @GetMapping("/api/recruitment/candidates/{candidate}/reads")
  @MayUse({Reach.HEAD, Reach.DIRECTOR})
  WhoViewedCandidate reads(
      @PathVariable UUID candidate,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "50") int limit,
      @CurrentActor Actor actor) {
    var _ = page.require(candidate, Reach.of(actor));
    if (limit < 1 || limit > MOST) {
      throw CandidateController.unreadable("limit is 1 to " + MOST + ".");
    }
    List<SeenRead> found = reads.history().of(candidate, BELOW, place(after), limit + 1);
    Map<String, String> called = names.of(found.stream().map(SeenRead::actor).toList());
    return WhoViewedCandidate.of(candidate, found, limit, called);
  }

  private static @Nullable ReadPlace place(@Nullable String after) {
    return after == null || after.isBlank()
        ? null
        : ReadPlace.read(after)
            .orElseThrow(() ->
                CandidateController.unreadable("after is what the page before gave as next."));
  }
}
