package waymark.recruitment.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.access.Scope;
import waymark.ledger.http.Problem;
import waymark.recruitment.reading.CandidateList;
import waymark.recruitment.reading.CandidatePage;
import waymark.recruitment.reading.Candidates;
import waymark.recruitment.reading.ListPlace;
import waymark.recruitment.reading.ShownCandidate;
import waymark.recruitment.reading.Which;

/** Candidates: for the head teachers of the school they applied to, and the trust director. */
@RestController
@RequestMapping("/api/recruitment/candidates")
class CandidateController {
  private static final int MOST = 200;

  private final Candidates candidates;
  private final CandidatePage page;
  private final Today today;

  CandidateController(Candidates candidates, CandidatePage page, Today today) {
    this.candidates = candidates;
    this.page = page;
    this.today = today;
  }

  /**
   * @param which all, open, waiting (for an outcome, longer than one would be kept), due, held,
   *     proposed (for erasure) or asked (to see what is held)
   * @param after what the page before gave as next
   */
  @GetMapping
  @MayUse({Reach.HEAD, Reach.DIRECTOR})
  CandidateList list(
      @RequestParam(defaultValue = "all") String which,
      @RequestParam(required = false) @Nullable UUID school,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "50") int limit,
      @CurrentActor Actor actor) {
    Scope schools = Reach.of(actor, school);
    Which asked =
        Which.of(which)
            .orElseThrow(
                () -> unreadable("which is all, open, waiting, due, held, proposed or asked."));
    if (limit < 0 || limit > MOST) {
      throw unreadable("limit is 0 to " + MOST + ".");
    }
    ListPlace place =
        after == null || after.isBlank()
            ? null
            : ListPlace.read(after)
                .orElseThrow(() -> unreadable("after is what the page before gave as next."));
    return candidates.list(schools, asked, today.day(), today.policy().months(), place, limit);
  }

  @GetMapping("/{candidate}")
  @MayUse({Reach.HEAD, Reach.DIRECTOR})
  ResponseEntity<ShownCandidate> candidate(
      @PathVariable UUID candidate, @CurrentActor Actor actor) {
    Scope schools = Reach.of(actor);
    var _ = page.require(candidate, schools);
    ShownCandidate shown = page.show(candidate, schools, today.day(), today.policy().months());
    return ResponseEntity.ok().eTag("\"" + shown.seq() + "\"").body(shown);
  }

  static Problem unreadable(String detail) {
    return Problem.badRequest("bad-parameter", "A parameter needs mending", detail);
  }
}
