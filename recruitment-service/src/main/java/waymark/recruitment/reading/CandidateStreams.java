package waymark.recruitment.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import waymark.ledger.store.Leaf;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.StoredCommit;
import waymark.recruitment.candidate.CandidateStream;
import waymark.recruitment.stored.CandidateCodec;

/** Candidates' streams, read from the ledger. */
@Component
public class CandidateStreams {
  private final LedgerStore ledger;
  private final CandidateCodec codec;

  CandidateStreams(LedgerStore record, CandidateCodec codec) {
    this.ledger = record;
    this.codec = codec;
  }

  /** All that is recorded of one candidate, in order. */
  public List<Recorded> of(UUID candidate) {
    return ledger.stream(CandidateStream.of(candidate)).stream()
        .flatMap(commit -> events(commit).stream())
        .toList();
  }

  List<Recorded> events(StoredCommit commit) {
    Leaf leaf = commit.read();
    List<Recorded> events = new ArrayList<>();
    for (int index = 0; index < leaf.events().size(); index++) {
      events.add(
          new Recorded(
              leaf.firstSeq() + index,
              leaf.recordedAt(),
              leaf.actor(),
              codec.decode(leaf.stream(), leaf.events().get(index))));
    }
    return events;
  }
}
