package waymark.recruitment.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import waymark.ledger.access.Scope;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.StoredCommit;
import waymark.recruitment.candidate.CandidateState;
import waymark.recruitment.candidate.CandidateStream;

/**
 * Which candidates there are at which school and how they stand, in memory, nothing personal in it.
 * It sees everything recorded before it is asked; each start of the process makes it anew from the
 * ledger. The reader's schools stand inside every question.
 */
@Component
public class CandidateIndex {
  private static final int BATCH = 500;

  private final LedgerStore ledger;
  private final CandidateStreams streams;
  private final Map<UUID, CandidateState> states = new HashMap<>();
  private long position;

  CandidateIndex(LedgerStore record, CandidateStreams streams) {
    this.ledger = record;
    this.streams = streams;
  }

  /** One candidate and how they stand. */
  public record Known(UUID candidate, CandidateState state) {}

  /** Empty where there is no such candidate, or none of these schools'. */
  public synchronized Optional<CandidateState> one(UUID candidate, Scope schools) {
    catchUp();
    return Optional.ofNullable(states.get(candidate)).filter(state -> at(schools, state));
  }

  /** All of these schools', erased ones too. */
  public synchronized List<Known> all(Scope schools) {
    catchUp();
    List<Known> found = new ArrayList<>();
    states.forEach((candidate, state) -> {
      if (at(schools, state)) {
        found.add(new Known(candidate, state));
      }
    });
    return found;
  }

  private static boolean at(Scope schools, CandidateState state) {
    return state.school() instanceof UUID school && schools.covers(school);
  }

  private void catchUp() {
    List<StoredCommit> commits = ledger.from(position + 1, BATCH);
    while (!commits.isEmpty()) {
      commits.forEach(this::take);
      position = commits.getLast().position();
      commits = ledger.from(position + 1, BATCH);
    }
  }

  private void take(StoredCommit commit) {
    CandidateStream.candidate(commit.stream())
        .ifPresent(candidate -> {
          for (Recorded recorded : streams.events(commit)) {
            states.merge(
                candidate,
                CandidateState.NONE.evolve(recorded.event()),
                (state, first) -> state.evolve(recorded.event()));
          }
        });
  }
}
