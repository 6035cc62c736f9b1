package waymark.cases.roll;

import java.time.Clock;
import java.util.Comparator;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.ledgers.PupilCommands;
import waymark.cases.pupil.Enrolment;
import waymark.cases.pupil.PupilState;
import waymark.cases.pupil.SchoolDay;
import waymark.cases.pupil.Words;
import waymark.cases.roll.Arrivals.Arrival;
import waymark.cases.roll.AwaitedPupils.AwaitedPupil;
import waymark.cases.web.Fields;
import waymark.cases.web.Reach;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.access.Scope;
import waymark.ledger.http.CommandAnswer;
import waymark.ledger.http.Problem;
import waymark.ledger.store.Appended;
import waymark.ledger.store.CommandOrigin;

/**
 * Pupils whom another school of the trust has in its file: their own school agrees, says no, or
 * waits.
 */
@RestController
@RequestMapping("/api/cases/arrivals")
class ArrivalController {
  private static final String[] KEEP_THE_ROLL = {
    "senco", "head-teacher", "data-manager", "trust-director"
  };
  private final RollIndex index;
  private final PupilCases cases;
  private final ImportStreams streams;
  private final PupilCommands commands;
  private final Clock clock;

  ArrivalController(
      RollIndex index,
      PupilCases cases,
      ImportStreams streams,
      PupilCommands commands,
      Clock clock) {
    this.streams = streams;
    this.index = index;
    this.cases = cases;
    this.commands = commands;
    this.clock = clock;
  }

  /**
   * @param to the school that has the pupil in its file
   */
  record Agreement(@Nullable UUID to) {}

  /**
   * @param to the school that has the pupil in its file, and reads the reason
   */
  record NotMoved(@Nullable UUID to, @Nullable String reason) {}

  @GetMapping
  @MayUse({"senco", "head-teacher", "data-manager", "trust-director"})
  AwaitedPupils awaited(@CurrentActor Actor actor) {
    return new AwaitedPupils(
        index.arrivals().from(actor.scope(KEEP_THE_ROLL)).stream()
            .map(this::shown)
            .sorted(Comparator.comparing(AwaitedPupil::name).thenComparing(AwaitedPupil::pupil))
            .toList());
  }

  @PostMapping("/{pupil}/agree")
  @MayUse({"senco", "head-teacher", "data-manager", "trust-director"})
  ResponseEntity<ObjectNode> agree(
      @PathVariable UUID pupil,
      @RequestBody Agreement body,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    Scope scope = actor.scope(KEEP_THE_ROLL);
    UUID to = body.to();
    if (to == null) {
      throw Problem.invalid("/to", "Say which school the pupil has moved to.");
    }
    return CommandAnswer.done(
        "cases", streams.replayed(origin).orElseGet(() -> agreed(pupil, to, scope, origin)));
  }

  @PostMapping("/{pupil}/decline")
  @MayUse({"senco", "head-teacher", "data-manager", "trust-director"})
  ResponseEntity<ObjectNode> decline(
      @PathVariable UUID pupil,
      @RequestBody NotMoved body,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    Fields fields = new Fields();
    var to = fields.required("/to", body.to(), Function.<UUID>identity());
    var why = fields.required("/reason", body.reason(), text -> Words.of(text, "The reason"));
    fields.check();
    Scope scope = actor.scope(KEEP_THE_ROLL);
    return CommandAnswer.done(
        "cases",
        streams
            .replayed(origin)
            .orElseGet(() -> declined(pupil, to.value(), why.value(), scope, origin)));
  }

  private Appended agreed(UUID pupil, UUID to, Scope scope, CommandOrigin origin) {
    Arrival asked = index.arrivals().one(pupil, to, scope).orElseThrow(Problem::notFound);
    var command = new AgreeToMove(pupil, asked.from(), to, SchoolDay.of(clock.instant()));
    return commands.send(command, origin, Reach.within(scope));
  }

  private Appended declined(UUID pupil, UUID to, Words why, Scope scope, CommandOrigin origin) {
    Arrival asked = index.arrivals().one(pupil, to, scope).orElseThrow(Problem::notFound);
    var command = new DeclineMove(pupil, asked.from(), to, why, SchoolDay.of(clock.instant()));
    return commands.send(command, origin, Reach.within(scope));
  }

  private AwaitedPupil shown(Arrival arrival) {
    PupilState state = cases.state(arrival.pupil());
    Enrolment known = state.enrolment();
    return new AwaitedPupil(
        arrival.pupil(),
        known == null ? "" : RowViews.spelt(known.name()),
        known == null ? null : known.yearGroup(),
        arrival.from(),
        arrival.to(),
        ArrivalPolicy.declined(state, arrival.to())
            .map(no -> new AwaitedPupils.Declined(no.occurredOn(), no.reason().text()))
            .orElse(null));
  }
}
