package waymark.ledger.proof;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * The ids whose key was destroyed, outside the database: one a line, never fewer than before. What
 * two processes add at the same moment stands there with the next checkpoint at the latest.
 */
record ExportedErasures(Path file) {
  private static final Object ONE_AFTER_THE_OTHER = new Object();

  List<String> ids() {
    return ExportedFile.read(file).map(text -> text.lines().toList()).orElse(List.of());
  }

  /** What stands there stays: a key store restored from an older copy knows fewer. */
  void add(Collection<String> erased) {
    synchronized (ONE_AFTER_THE_OTHER) {
      var all = new TreeSet<>(ids());
      all.addAll(erased);
      ExportedFile.write(file, String.join("\n", all) + (all.isEmpty() ? "" : "\n"));
    }
  }
}
