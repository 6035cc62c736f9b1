package waymark.ledger.proof;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.ledger.store.CommitAltered;
import waymark.ledger.store.Head;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.StoredCommit;

/** The tree over a ledger, kept up with it. */
final class KeptTree {

  private static final Logger LOG = LoggerFactory.getLogger(KeptTree.class);
  private static final int BATCH = 1_000;

  private final LedgerStore ledger;
  private final KeptTiles tiles;
  private long signed;

  KeptTree(LedgerStore ledger) {
    this.ledger = ledger;
    this.tiles = new KeptTiles(ledger.database());
  }

  /**
   * Of what was not signed yet, the hash is kept only where it follows what is in front of it.
   *
   * @param signed up to which position it was
   */
  KeptTree readableAfter(long signed) {
    this.signed = signed;
    return this;
  }

  /**
   * Hashes what was recorded since the last time; the tree over the whole ledger.
   *
   * @throws CommitAltered where what was not signed does not follow, see {@link Head#then}
   */
  private Tree caughtUp() {
    try {
      return grown();
    } catch (CommitAltered altered) {
      if (altered.position() > 0 && altered.position() <= signed) {
        throw new CheckpointRefused(
            ledger.name(), "position %d is not as it was recorded".formatted(altered.position()));
      }
      throw altered;
    }
  }

  private Tree grown() {
    TileGrowth growth = new TileGrowth(tiles, tiles.size());
    Optional<Head> head = Optional.empty();
    while (true) {
      List<StoredCommit> commits = ledger.upToStrange(growth.size() + 1, BATCH);
      for (StoredCommit commit : commits) {
        if (growth.size() < signed && commit.position() != growth.size() + 1) {
          throw new CheckpointRefused(
              ledger.name(), "position " + (growth.size() + 1) + " is missing");
        }
        if (growth.size() >= signed) {
          head = Optional.of(head.orElseGet(() -> head(growth.size())).then(commit));
        }
        growth.add(Hashes.leaf(commit.leaf()));
      }
      if (commits.isEmpty()) {
        return new Tree(tiles, growth.size());
      }
      tiles.keep(growth.grown(), growth.size());
    }
  }

  private Head head(long position) {
    return Head.at(position, position == 0 ? List.of() : ledger.from(position, 1));
  }

  /**
   * What is asked of the tree, asked again of hashes made anew when some that were kept are gone.
   */
  <T> T asked(Function<Tree, T> question) {
    try {
      return question.apply(caughtUp());
    } catch (TilesMissing e) {
      LOG.warn("Ledger {}: {}", ledger.name(), e.getMessage());
      return question.apply(madeAnew());
    }
  }

  /** Forgets the hashes that were kept and makes them again from the record. */
  Tree madeAnew() {
    tiles.clear();
    return caughtUp();
  }

  /** The tree as it was at an earlier size. */
  Tree at(long size) {
    return new Tree(tiles, size);
  }
}
