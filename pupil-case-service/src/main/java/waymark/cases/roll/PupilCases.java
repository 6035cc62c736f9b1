package waymark.cases.roll;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import waymark.cases.pupil.PupilEvent;
import waymark.cases.pupil.PupilState;
import waymark.cases.pupil.PupilStream;
import waymark.cases.pupil.RollEvent;
import waymark.ledger.store.EventCodec;
import waymark.ledger.store.Leaf;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.NewEvent;
import waymark.ledger.store.StoredCommit;

/** Pupils' cases as the ledger tells them, for what the import shows and carries over. */
final class PupilCases {
  private final LedgerStore ledger;
  private final EventCodec codec;

  PupilCases(LedgerStore ledger, EventCodec codec) {
    this.ledger = ledger;
    this.codec = codec;
  }

  PupilState state(UUID pupil) {
    PupilState state = PupilState.NONE;
    for (StoredCommit commit : ledger.stream(PupilStream.of(pupil))) {
      state = after(state, commit.read());
    }
    return state;
  }

  /** The imports that brought something about a pupil, recorded by a moment. */
  Set<UUID> imports(UUID pupil, Instant by) {
    Set<UUID> imports = new HashSet<>();
    for (StoredCommit commit : ledger.stream(PupilStream.of(pupil))) {
      Leaf leaf = commit.read();
      for (NewEvent event : leaf.recordedAt().isAfter(by) ? List.<NewEvent>of() : leaf.events()) {
        if (codec.decode(leaf.stream(), event) instanceof RollEvent told) {
          Optional.ofNullable(told.importId()).ifPresent(imports::add);
        }
      }
    }
    return imports;
  }

  PupilState after(PupilState state, Leaf leaf) {
    PupilState next = state;
    for (NewEvent event : leaf.events()) {
      next = next.evolve((PupilEvent) codec.decode(leaf.stream(), event));
    }
    return next;
  }
}
