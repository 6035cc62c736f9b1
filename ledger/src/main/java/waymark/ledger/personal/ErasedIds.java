package waymark.ledger.personal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The ids whose key is known here to be destroyed, in the order in which that became known. */
final class ErasedIds {
  /** Another for each process: what a former one has told cannot be told apart from here. */
  private final String life = UUID.randomUUID().toString();

  private final Set<String> known = ConcurrentHashMap.newKeySet();
  private final List<String> inOrder = new ArrayList<>();

  boolean contains(String id) {
    return known.contains(id);
  }

  synchronized void add(Collection<String> ids) {
    ids.stream().filter(known::add).forEach(inOrder::add);
  }

  /**
   * Those that became known since.
   *
   * @param cursor of the answer before; with any other all are told
   * @param all reads every id ever erased
   */
  ErasedSince since(String cursor, Supplier<List<String>> all) {
    List<String> told = told();
    String next = life + ":" + told.size();
    int from = place(cursor);
    // Taken before all are read: what comes meanwhile is told the next time.
    boolean everybody = from < 0 || from > told.size();
    return new ErasedSince(
        next, everybody ? with(told, all.get()) : told.subList(from, told.size()));
  }

  /** Also those whose erasure is known here and not in the key store yet. */
  private static List<String> with(List<String> told, List<String> stored) {
    Set<String> all = new LinkedHashSet<>(stored);
    all.addAll(told);
    return List.copyOf(all);
  }

  private synchronized List<String> told() {
    return List.copyOf(inOrder);
  }

  private int place(String cursor) {
    String number = cursor.startsWith(life + ":") ? cursor.substring(life.length() + 1) : "";
    return number.matches("\\d{1,9}") ? Integer.parseInt(number) : -1;
  }
}
