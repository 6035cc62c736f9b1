package waymark.cases.safeguarding.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import waymark.cases.safeguarding.child.ChildEvent;
import waymark.cases.safeguarding.child.ChildState;
import waymark.cases.safeguarding.concern.ConcernEvent;
import waymark.cases.safeguarding.concern.ConcernState;
import waymark.cases.safeguarding.concern.ConcernStream;
import waymark.cases.safeguarding.keeping.FileEvent;
import waymark.cases.safeguarding.keeping.FileState;
import waymark.cases.safeguarding.record.SafeguardingEvent;
import waymark.ledger.store.EventCodec;
import waymark.ledger.store.Leaf;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.NewEvent;
import waymark.ledger.store.StoredCommit;

/** Single streams of the safeguarding ledger, opened with its keys. */
public final class SafeguardingStreams {
  private final LedgerStore ledger;
  private final EventCodec codec;

  public SafeguardingStreams(LedgerStore ledger, EventCodec codec) {
    this.ledger = ledger;
    this.codec = codec;
  }

  /** Everything in a stream, in order; nothing where there is no such stream. */
  public List<Recorded> of(String stream) {
    List<Recorded> all = new ArrayList<>();
    for (StoredCommit commit : ledger.stream(stream)) {
      Leaf leaf = commit.read();
      long seq = leaf.firstSeq();
      for (NewEvent event : leaf.events()) {
        var read = (SafeguardingEvent) codec.decode(stream, event);
        all.add(new Recorded(commit.position(), seq++, leaf.actor(), leaf.recordedAt(), read));
      }
    }
    return all;
  }

  public List<Recorded> concern(UUID concern) {
    return of(ConcernStream.of(concern));
  }

  static ConcernState concern(List<Recorded> stream) {
    ConcernState state = ConcernState.NONE;
    for (Recorded each : stream) {
      state = state.evolve((ConcernEvent) each.event());
    }
    return state;
  }

  static FileState file(List<Recorded> stream) {
    FileState state = FileState.NONE;
    for (Recorded each : stream) {
      state = state.evolve((FileEvent) each.event());
    }
    return state;
  }

  static ChildState child(List<Recorded> stream) {
    ChildState state = ChildState.NONE;
    for (Recorded each : stream) {
      state = state.evolve((ChildEvent) each.event());
    }
    return state;
  }
}
