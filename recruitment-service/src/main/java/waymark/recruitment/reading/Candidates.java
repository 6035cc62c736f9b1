package waymark.recruitment.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.ledger.access.Scope;
import waymark.recruitment.candidate.Outcome;
import waymark.recruitment.candidate.Particulars;
import waymark.recruitment.reading.CandidateList.Counts;
import waymark.recruitment.reading.CandidateList.Line;

/** The lists of candidates. */
@Component
public class Candidates {
  private final CandidateIndex index;
  private final CandidateStreams streams;

  Candidates(CandidateIndex index, CandidateStreams streams) {
    this.index = index;
    this.streams = streams;
  }

  /**
   * A page of one list.
   *
   * @param day by which they are due or wait
   * @param months a candidate is kept for; null where no policy is in force
   * @param after the place of the last one of the page before; null for the first page
   */
  public CandidateList list(
      Scope schools,
      Which which,
      LocalDate day,
      @Nullable Integer months,
      @Nullable ListPlace after,
      int limit) {
    List<Standing> all =
        index.all(schools).stream()
            .filter(known -> !known.state().erasure().decided())
            .map(known -> Standing.of(known.candidate(), known.state(), day, months))
            .toList();
    List<Standing> following =
        all.stream()
            .filter(which::has)
            .filter(each -> after == null || ListPlace.ORDER.compare(ListPlace.of(each), after) > 0)
            .sorted(Comparator.comparing(ListPlace::of, ListPlace.ORDER))
            .limit(limit + 1L)
            .toList();
    boolean more = following.size() > limit;
    List<Standing> page = more ? following.subList(0, limit) : following;
    return new CandidateList(
        months,
        counts(all),
        page.stream().map(this::line).toList(),
        more && limit > 0 ? ListPlace.of(page.getLast()).text() : null);
  }

  private static Counts counts(List<Standing> all) {
    return new Counts(
        all.size(),
        count(all, Standing::open),
        count(all, Standing::waiting),
        count(all, Standing::due),
        count(all, Standing::held),
        count(all, Standing::proposed),
        count(all, Standing::asked),
        all.stream()
            .map(Standing::answerBy)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null));
  }

  private static int count(List<Standing> all, Predicate<Standing> which) {
    return (int) all.stream().filter(which).count();
  }

  private Line line(Standing s) {
    Optional<Particulars> about = Application.asItReads(streams.of(s.candidate()));
    Outcome outcome = s.state().outcome();
    return new Line(
        s.candidate(),
        s.state().seq(),
        Objects.requireNonNull(s.state().school()),
        about.map(p -> Shown.words(p.post())).orElse(null),
        about.map(p -> Shown.name(p.name())).orElse(null),
        Objects.requireNonNull(s.state().receivedOn()),
        outcome == null ? null : outcome.code(),
        outcome == null ? null : outcome.on(),
        s.waiting(),
        s.dueOn(),
        s.due(),
        s.held(),
        s.proposed(),
        s.answerBy());
  }
}
