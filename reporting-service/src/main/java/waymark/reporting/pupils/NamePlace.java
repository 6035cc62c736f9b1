package waymark.reporting.pupils;

import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a pupil stands in a list by surname; those whose name cannot be shown come last. */
record NamePlace(String name, String pupil) {
  /** After every letter. */
  private static final String LAST = "\uffff";

  static final Comparator<NamePlace> ORDER =
      Comparator.comparing(NamePlace::name).thenComparing(NamePlace::pupil);

  static NamePlace of(UUID pupil, @Nullable IndexedName name) {
    return new NamePlace(name == null ? LAST : name.sortKey(), pupil.toString());
  }
}
