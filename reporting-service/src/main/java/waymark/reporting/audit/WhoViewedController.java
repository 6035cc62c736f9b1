package waymark.reporting.audit;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.http.Problem;
import waymark.ledger.reads.ReadLog;
import waymark.ledger.reads.ReadPlace;
import waymark.reporting.pupils.PupilRows;
import waymark.reporting.trust.TrustView;
import waymark.reporting.web.Asked;

/** Who viewed a pupil in reports; asking is a view like any other. */
@RestController
class WhoViewedController {
  private static final int USUAL = 50;
  private static final int MOST = 200;

  private final PupilRows pupils;
  private final ReadLog reads;
  private final TrustView trust;

  WhoViewedController(PupilRows pupils, ReadLog reads, TrustView trust) {
    this.pupils = pupils;
    this.reads = reads;
    this.trust = trust;
  }

  @GetMapping("/api/reports/pupils/{id}/reads")
  @MayUse({"senco", "head-teacher", "trust-director", "dsl", "deputy-dsl"})
  WhoViewed reads(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false)
          @Parameter(
              schema =
                  @Schema(
                      type = "integer",
                      format = "int32",
                      minimum = "1",
                      maximum = "" + MOST,
                      defaultValue = "" + USUAL))
          @Nullable Integer limit,
      @CurrentActor Actor actor) {
    int size = Asked.limit(limit, USUAL, MOST);
    ReadPlace place = place(after);
    UUID pupil =
        pupils.one(Asked.id(id), actor.scope(Asked.CASES)).orElseThrow(Problem::notFound).pupil();
    return WhoViewed.of(
        pupil,
        reads.history().of(pupil, "/api/reports/", place, size + 1),
        size,
        person -> trust.name(person).orElse(null));
  }

  private static @Nullable ReadPlace place(@Nullable String after) {
    return after == null || after.isBlank()
        ? null
        : ReadPlace.read(after)
            .orElseThrow(
                () -> Asked.unreadable("after", "Give what the page before gave as next."));
  }
}
