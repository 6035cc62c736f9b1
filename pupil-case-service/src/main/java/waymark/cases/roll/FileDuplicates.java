package waymark.cases.roll;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import waymark.cases.rollfile.UnreadableRoll;

/**
 * UPNs and people that stand in a file more than once. Found in a pass of their own, with a few
 * bytes a row, so that the longest file can be looked through. Of a row repeated the first is
 * taken; where one UPN stands with two different people, neither is, since nobody can tell which is
 * right.
 */
final class FileDuplicates {
  /** Goes through every row of the file; may be called more than once. */
  interface Rows {
    void each(Consumer<RollRow> row) throws IOException;
  }

  /** A real roll has a handful. */
  private static final int MOST = 10_000;

  private final Set<Long> upns;
  private final Set<Long> people;
  private final Map<Long, Long> firstLines = new HashMap<>();
  private final Set<Long> numberless = new HashSet<>();
  private final Map<Long, Set<Long>> peopleOfUpn = new HashMap<>();

  private FileDuplicates(Set<Long> upns, Set<Long> people) {
    this.upns = upns;
    this.people = people;
  }

  /**
   * @throws UnreadableRoll {@code repeated-rows} where so many are repeated that it is no roll
   */
  static FileDuplicates in(Rows rows) throws IOException {
    LongSet seen = new LongSet();
    Set<Long> upns = new HashSet<>();
    Set<Long> people = new HashSet<>();
    rows.each(row -> {
      note(seen, upns, upn(row));
      note(seen, people, person(row));
      if (upns.size() + people.size() > MOST) {
        throw UnreadableRoll.because(
            "repeated-rows",
            "Most of the file is there more than once",
            "More than %,d pupils stand in it several times. Export one row for each pupil, not one for each lesson or mark."
                .formatted(MOST));
      }
    });
    FileDuplicates found = new FileDuplicates(upns, people);
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
      Set<Long> these = peopleOfUpn.computeIfAbsent(upn, k -> new HashSet<>());
      if (these.size() < 2) {
        these.add(person == null ? 0L : person);
      }
    }
    if (person != null && people.contains(person)) {
      if (row.upn() == null || row.upn().temporary()) {
        numberless.add(person);
      }
      firstLines.putIfAbsent(person, row.line());
    }
  }

  /** UPNs and people are told apart by what stands before them. */
  private static void note(LongSet seen, Set<Long> repeated, @Nullable Long key) {
    if (key != null && !seen.add(key)) {
      repeated.add(key);
    }
  }

  private static @Nullable Long upn(RollRow row) {
    return row.upn() == null ? null : Fnv.of("u" + row.upn().value());
  }

  private static @Nullable Long person(RollRow row) {
    if (row.name() == null || row.dateOfBirth() == null) {
      return null;
    }
    String name =
        RollMarks.folded(row.name().surname()) + "\n" + RollMarks.folded(row.name().forename());
    return Fnv.of("p" + name + "\n" + row.dateOfBirth());
  }
}
