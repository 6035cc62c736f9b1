package waymark.recruitment.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.ledger.access.Scope;
import waymark.ledger.http.Problem;
import waymark.recruitment.candidate.CandidateAccess;
import waymark.recruitment.candidate.CandidateHoldPlaced;
import waymark.recruitment.candidate.CandidateState;
import waymark.recruitment.candidate.Outcome;
import waymark.recruitment.reading.ShownCandidate.AccessStep;
import waymark.recruitment.reading.ShownCandidate.ErasureStep;
import waymark.recruitment.reading.ShownCandidate.Hold;
import waymark.recruitment.reading.ShownCandidate.Keeping;
import waymark.recruitment.trust.StaffNames;

/** One candidate's page. */
@Component
public class CandidatePage {
  private final CandidateIndex index;
  private final CandidateStreams streams;
  private final StaffNames names;

  CandidatePage(CandidateIndex index, CandidateStreams streams, StaffNames names) {
    this.index = index;
    this.streams = streams;
    this.names = names;
  }

  /**
   * How a candidate stands.
   *
   * @throws Problem 404 where there is none, or none of these schools'
   */
  public CandidateState require(UUID candidate, Scope schools) {
    return index.one(candidate, schools).orElseThrow(Problem::notFound);
  }

  /**
   * All of it, as it stands on a day.
   *
   * @param months a candidate is kept for; null where no policy is in force
   * @throws Problem 404 as {@link #require}
   */
  public ShownCandidate show(
      UUID candidate, Scope schools, LocalDate day, @Nullable Integer months) {
    var _ = require(candidate, schools);
    List<Recorded> stream = streams.of(candidate);
    CandidateState state =
        stream.stream()
            .reduce(CandidateState.NONE, (s, r) -> s.evolve(r.event()), (first, second) -> second);
    Entries entries = new Entries(names.of(stream.stream().map(Recorded::by).toList()));
    boolean gone = state.erasure().decided();
    Outcome outcome = gone ? null : state.outcome();
    Standing standing = Standing.of(candidate, state, day, months);
    return new ShownCandidate(
        candidate,
        state.seq(),
        Objects.requireNonNull(state.school()),
        Objects.requireNonNull(state.receivedOn()),
        gone ? null : Application.asItReads(stream).map(Entries::about).orElse(null),
        outcome == null ? null : outcome.code(),
        outcome == null ? null : outcome.on(),
        gone ? new Keeping(months, null, false, false, false) : keeping(standing, months),
        holds(stream, state.holds(), entries),
        erasure(state, entries),
        gone ? null : access(state.access(), entries.words(stream, state.access().request())),
        gone ? List.of() : stream.stream().map(entries::of).toList());
  }

  private static Keeping keeping(Standing s, @Nullable Integer months) {
    Outcome outcome = s.state().outcome();
    boolean appointed = outcome != null && outcome.appointed();
    return new Keeping(months, s.dueOn(), s.due(), s.waiting(), appointed);
  }

  private static @Nullable AccessStep access(CandidateAccess asked, @Nullable String words) {
    UUID request = asked.request();
    return request == null
        ? null
        : new AccessStep(
            request,
            asked.stage().name().toLowerCase(Locale.ROOT),
            Objects.requireNonNull(asked.receivedOn()),
            Objects.requireNonNull(asked.due()),
            asked.extended(),
            words,
            asked.items().size(),
            asked.items().size() - asked.decided().size(),
            asked.deciders().stream().sorted().toList(),
            asked.reopened());
  }

  private static ErasureStep erasure(CandidateState state, Entries entries) {
    var erasure = state.erasure();
    return new ErasureStep(
        erasure.stage().name().toLowerCase(Locale.ROOT),
        erasure.ground(),
        erasure.on(),
        erasure.proposedBy() == null ? null : entries.who(erasure.proposedBy()));
  }

  private static List<Hold> holds(
      List<Recorded> stream, Map<UUID, String> standing, Entries entries) {
    return stream.stream()
        .filter(r -> r.event() instanceof CandidateHoldPlaced h && standing.containsKey(h.hold()))
        .map(r -> hold((CandidateHoldPlaced) r.event(), r, entries))
        .toList();
  }

  private static Hold hold(CandidateHoldPlaced placed, Recorded recorded, Entries entries) {
    return new Hold(
        placed.hold(), placed.reason(), placed.occurredOn(), entries.who(recorded.by()));
  }
}
