package waymark.ledger.reads;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.ledger.store.Leaf;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.NewEvent;
import waymark.ledger.store.StoredCommit;

/**
 * Tells what stands by the ledger itself, up to what was recorded before it is asked: no view that
 * could be behind. The first question reads all of it; those after it, what is new.
 */
public final class StandingInLedger implements ReasonsToKeep {
  private static final int BATCH = 1_000;

  private final LedgerStore ledger;
  private final List<StandingKind> kinds;
  private final Map<StandingKind, Map<String, Set<String>>> standing = new HashMap<>();
  private long position;

  public StandingInLedger(LedgerStore ledger, List<StandingKind> kinds) {
    this.ledger = ledger;
    this.kinds = List.copyOf(kinds);
  }

  @Override
  public synchronized List<String> standing() {
    catchUp();
    List<String> clauses = new ArrayList<>();
    for (StandingKind kind : kinds) {
      long count = of(kind).values().stream().mapToLong(Set::size).sum();
      clauses.addAll(ReasonsToKeep.counted(count, kind.what(), kind.where()));
    }
    return clauses;
  }

  private void catchUp() {
    List<StoredCommit> commits = ledger.from(position + 1, BATCH);
    while (!commits.isEmpty()) {
      for (StoredCommit commit : commits) {
        Leaf leaf = commit.read();
        leaf.events().forEach(event -> kinds.forEach(kind -> take(kind, leaf.stream(), event)));
      }
      position = commits.getLast().position();
      commits = ledger.from(position + 1, BATCH);
    }
  }

  private void take(StandingKind kind, String stream, NewEvent event) {
    String name = event.payload().path(kind.field()).asString("");
    if (event.type().equals(kind.begins())) {
      of(kind).computeIfAbsent(stream, s -> new HashSet<>()).add(name);
    } else if (kind.ends().contains(event.type())) {
      if (event.payload().has(kind.field())) {
        of(kind).getOrDefault(stream, new HashSet<>()).remove(name);
      } else {
        of(kind).remove(stream);
      }
    }
  }

  private Map<String, Set<String>> of(StandingKind kind) {
    return standing.computeIfAbsent(kind, k -> new HashMap<>());
  }
}
