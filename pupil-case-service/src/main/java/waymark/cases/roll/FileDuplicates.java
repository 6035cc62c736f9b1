package waymark.cases.roll;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * UPNs and people that stand in a file more than once. Found in a pass of their own, with eight
 * bytes a row, so that a file of any length can be looked through. Of a row repeated the first is
 * taken; where one UPN stands with two different people, neither is, since nobody can tell which is
 * right.
 */
final class FileDuplicates {
  /** Goes through every row of the file; may be called more than once. */
  interface Rows {
    void each(Consumer<RollRow> row) throws IOException;
  }

  private final Set<Long> upns;
  private final Set<Long> people;
  private final Map<Long, Long> firstLines = new HashMap<>();
  private final Set<Long> numberless = new HashSet<>();
  private final Map<Long, Set<Long>> peopleOfUpn = new HashMap<>();

  private FileDuplicates(Set<Long> upns, Set<Long> people) {
    this.upns = upns;
    this.people = people;
  }

  static FileDuplicates in(Rows rows) throws IOException {
    LongList upns = new LongList();
    LongList people = new LongList();
    rows.each(row -> {
      add(upns, upn(row));
      add(people, person(row));
    });
    FileDuplicates found = new FileDuplicates(upns.repeated(), people.repeated());
    if (!found.upns.isEmpty() || !found.people.isEmpty()) {
      rows.each(found::note);
    }
    return found;
  }

  /** Why the row is left out, if another row of the file has the same UPN or is the same person. */
  Optional<RowProblem> problem(RollRow row) {
    Long upn = upn(row);
    Long person = person(row);
    if (upn != null && upns.contains(upn) && peopleOfUpn.getOrDefault(upn, Set.of()).size() > 1) {
      return Optional.of(
          new RowProblem(
              "upn",
              "Two different pupils in the file have this UPN, one of them on line %d. Check both."
                  .formatted(firstLines.get(upn))));
    }
    if (upn != null && upns.contains(upn) && firstLines.getOrDefault(upn, 0L) != row.line()) {
      return repeated(firstLines.getOrDefault(upn, 0L));
    }
    if (person != null
        && people.contains(person)
        && !namesakes(row)
        && firstLines.getOrDefault(person, 0L) != row.line()) {
      return repeated(firstLines.getOrDefault(person, 0L));
    }
    return Optional.empty();
  }

  /**
   * Whether the row is one of several people of one name and date of birth whom the file tells
   * apart: each has a UPN that is for life.
   */
  boolean namesakes(RollRow row) {
    Long person = person(row);
    return person != null && people.contains(person) && !numberless.contains(person);
  }

  private static Optional<RowProblem> repeated(long line) {
    return Optional.of(
        RowProblem.row(
            "The same pupil stands on line %d, which is taken. This row is left out."
                .formatted(line)));
  }

  private void note(RollRow row) {
    Long upn = upn(row);
    Long person = person(row);
    if (upn != null && upns.contains(upn)) {
      firstLines.putIfAbsent(upn, row.line());
      peopleOfUpn.computeIfAbsent(upn, k -> new HashSet<>()).add(person == null ? 0L : person);
    }
    if (person != null && people.contains(person)) {
      if (row.upn() == null || row.upn().temporary()) {
        numberless.add(person);
      }
      firstLines.putIfAbsent(person, row.line());
    }
  }

  private static void add(LongList list, @Nullable Long key) {
    if (key != null) {
      list.add(key);
    }
  }

  private static @Nullable Long upn(RollRow row) {
    return row.upn() == null ? null : hash("u" + row.upn().value());
  }

  private static @Nullable Long person(RollRow row) {
    if (row.name() == null || row.dateOfBirth() == null) {
      return null;
    }
    String name =
        RollMarks.folded(row.name().surname()) + "\n" + RollMarks.folded(row.name().forename());
    return hash("p" + name + "\n" + row.dateOfBirth());
  }

  /**
   * FNV-1a, 64 bits: in a file of a million rows two different keys meet once in many millions of
   * files.
   */
  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** Longs without boxes. */
  private static final class LongList {
    private long[] values = new long[1024];
    private int size;

    void add(long value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }

    Set<Long> repeated() {
      Arrays.sort(values, 0, size);
      Set<Long> repeated = new HashSet<>();
      for (int i = 1; i < size; i++) {
        if (values[i] == values[i - 1]) {
          repeated.add(values[i]);
        }
      }
      return repeated;
    }
  }
}
