package waymark.recruitment.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.ledger.answer.LabelledLine;
import waymark.ledger.http.Problem;
import waymark.recruitment.candidate.Refused;
import waymark.recruitment.reading.CandidateItems.ShownCandidateItem;
import waymark.recruitment.trust.PolicyInForce;

/** What is held about a candidate who asked, and what they are given of it. */
@Component
public class CandidateAnswers {
  private final CandidateStreams streams;
  private final HeldItems held;

  CandidateAnswers(CandidateStreams streams, HeldItems held) {
    this.streams = streams;
    this.held = held;
  }

  /** All that would be gathered now, by where each stands in the record. */
  public List<String> toGather(UUID candidate, UUID request) {
    return held.names(streams.of(candidate), request);
  }

  /**
   * @param now the moment as at which it is shown while nothing is gathered
   * @throws Problem 404 for a request that is none of this candidate's
   */
  public CandidateItems items(UUID candidate, UUID request, Instant now, PolicyInForce policy) {
    List<Recorded> stream = streams.of(candidate);
    AccessSoFar asked = asked(stream, request);
    Instant gatheredAt = asked.knownAt();
    Instant at = gatheredAt == null ? now : gatheredAt;
    Set<String> wanted =
        gatheredAt == null ? Set.copyOf(held.names(stream, request)) : asked.items();
    List<ShownCandidateItem> shown =
        held.of(candidate, stream, wanted, at, policy).stream()
            .map(each ->
                new ShownCandidateItem(
                    each.item(),
                    each.section(),
                    each.title(),
                    each.lines(),
                    asked.decisions().get(each.item())))
            .toList();
    return new CandidateItems(
        candidate, request, stream.getLast().seq(), at, gatheredAt != null, shown);
  }

  /**
   * @param draft whether what it would be by what was decided so far is wanted before it is
   *     approved
   * @throws Problem 404 as {@link #items}
   * @throws Refused {@code access-approved-first}
   */
  public CandidateAnswer answer(UUID candidate, UUID request, boolean draft, PolicyInForce policy) {
    List<Recorded> stream = streams.of(candidate);
    AccessSoFar asked = asked(stream, request);
    LocalDate approvedOn = asked.approvedOn();
    Instant at = asked.knownAt();
    if (at == null || asked.closed() || (approvedOn == null && !draft)) {
      throw Refused.rule(
          "access-approved-first",
          "The answer is not approved yet: a second person has to approve it first.");
    }
    List<CandidateItem> given =
        held.of(candidate, stream, asked.items(), at, policy).stream()
            .flatMap(each -> Redaction.of(each, asked.decisions().get(each.item())).stream())
            .toList();
    return new CandidateAnswer(
        request,
        nameIn(given),
        Objects.requireNonNull(asked.receivedOn()),
        at,
        approvedOn,
        given,
        asked.items().size() - given.size(),
        CandidateAnswer.NOTES);
  }

  private static AccessSoFar asked(List<Recorded> stream, UUID request) {
    AccessSoFar asked = AccessSoFar.of(stream, request);
    if (asked.receivedOn() == null) {
      throw Problem.notFound();
    }
    return asked;
  }

  /** As it was known then, and without what was taken out of it. */
  private static @Nullable String nameIn(List<CandidateItem> given) {
    return given.stream()
        .flatMap(item -> item.lines().stream())
        .filter(line -> line.label().equals(HeldItems.NAME))
        .map(LabelledLine::text)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }
}
