package waymark.reporting.register;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The orders a register can be asked for in. Each line has a key, a text; lines of the same key go
 * by name, and lines of the same name by pupil, so that the place of each is certain.
 */
public final class RegisterSort {
  /** After every letter: those whose name cannot be shown come last. */
  private static final String LAST = "\uffff";

  private static final Map<String, Function<RegisterLine, String>> FIRST_BY =
      Map.of(
          "name", line -> "",
          "-name", line -> "",
          "year", line -> year(Objects.requireNonNullElse(line.standing().yearGroup(), LAST)),
          "provision", line -> Objects.requireNonNullElse(line.standing().provision(), LAST),
          "need", RegisterSort::primaryNeed,
          "since", line -> Objects.toString(line.standing().since(), LAST));

  private final String name;
  private final Function<RegisterLine, String> firstBy;

  private RegisterSort(String name, Function<RegisterLine, String> firstBy) {
    this.name = name;
    this.firstBy = firstBy;
  }

  /** The order of this name; empty where there is none. */
  public static Optional<RegisterSort> named(String name) {
    return Optional.ofNullable(FIRST_BY.get(name)).map(by -> new RegisterSort(name, by));
  }

  /** The place of a line in this order. */
  public record Key(String first, String name, String pupil) {}

  Key key(RegisterLine line) {
    var known = line.name();
    return new Key(
        firstBy.apply(line), known == null ? LAST : known.sortKey(), line.pupil().toString());
  }

  Comparator<Key> order() {
    var byName = Comparator.comparing(Key::name);
    return Comparator.comparing(Key::first)
        .thenComparing(name.equals("-name") ? byName.reversed() : byName)
        .thenComparing(Key::pupil);
  }

  private static String primaryNeed(RegisterLine line) {
    var needs = line.standing().needs();
    return needs.isEmpty() ? LAST : needs.getFirst().code();
  }

  /** Nursery, then reception, then years 1 to 14. */
  private static String year(String code) {
    if (code.startsWith("N") || code.startsWith("E")) {
      return "0" + code;
    } else if (code.equals("R")) {
      return "1";
    }
    return "2" + "0".repeat(Math.max(0, 3 - code.length())) + code;
  }
}
