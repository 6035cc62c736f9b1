package waymark.cases.safeguarding.web;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.cases.safeguarding.concern.ConcernStatus;
import waymark.cases.safeguarding.reading.Concerns;
import waymark.cases.safeguarding.reading.Inbox;
import waymark.cases.safeguarding.reading.Inboxes;
import waymark.cases.safeguarding.reading.ListPlace;
import waymark.cases.safeguarding.reading.ShownConcern;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.access.Scope;
import waymark.ledger.http.Problem;

/** What a safeguarding lead reads: the inbox of their schools, and single concerns. */
@RestController
@RequestMapping("/api/safeguarding")
class InboxController {
  private static final int MOST = 100;

  /** Not a state but a question across them. */
  private static final String DUE = "due";

  private final Inboxes inboxes;
  private final Concerns concerns;

  InboxController(Inboxes inboxes, Concerns concerns) {
    this.inboxes = inboxes;
    this.concerns = concerns;
  }

  /**
   * @param school one of the person's schools; left out, all of them
   * @param status new, looking, waiting or closed; or due, of what is looked at or waits: what is
   *     due today or was before, the most overdue first
   * @param after what the page before gave as next
   */
  @GetMapping("/inbox")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  Inbox inbox(
      @CurrentActor Actor actor,
      @RequestParam(required = false) @Nullable UUID school,
      @RequestParam(defaultValue = "new") String status,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "50") int limit) {
    Scope schools = within(Leads.schools(actor), school);
    int most = most(limit);
    ListPlace from = ListPlace.read(after);
    return status.equals(DUE)
        ? inboxes.due(schools, from, most)
        : inboxes.page(schools, status(status), from, most);
  }

  @GetMapping("/concerns/{concern}")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<ShownConcern> concern(@PathVariable UUID concern, @CurrentActor Actor actor) {
    ShownConcern shown = concerns.show(concern, Leads.schools(actor));
    return ResponseEntity.ok().eTag("\"" + shown.seq() + "\"").body(shown);
  }

  /** That school alone, where it is one of these; of another one there is nothing to see. */
  static Scope within(Scope schools, @Nullable UUID school) {
    if (school == null) {
      return schools;
    }
    if (!schools.covers(school)) {
      throw Problem.notFound();
    }
    return new Scope.Schools(Set.of(school));
  }

  /** How many lines a page has, where so many are given out at once. */
  static int most(int limit) {
    if (limit < 1 || limit > MOST) {
      throw Problem.badRequest(
          "bad-parameter", "A parameter needs mending", "limit is 1 to " + MOST + ".");
    }
    return limit;
  }

  private static ConcernStatus status(String code) {
    for (ConcernStatus status : ConcernStatus.values()) {
      if (status.code().equals(code)) {
        return status;
      }
    }
    throw Problem.badRequest(
        "bad-request",
        "This request cannot be read",
        "status is new, looking, waiting, closed or due.");
  }
}
