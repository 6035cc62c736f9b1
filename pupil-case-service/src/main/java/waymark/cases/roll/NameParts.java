package waymark.cases.roll;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Name;

/** A name taken apart, and put together again from what a file gives and what the case has. */
final class NameParts {
  static final List<String> FIELDS =
      List.of("surname", "forename", "preferredSurname", "preferredForename", "middleNames");

  private NameParts() {}

  static @Nullable String of(Name name, String field) {
    return switch (field) {
      case "surname" -> name.surname();
      case "forename" -> name.forename();
      case "preferredSurname" -> name.preferredSurname();
      case "preferredForename" -> name.preferredForename();
      case "middleNames" -> name.middleNames();
      default -> throw new IllegalArgumentException(field);
    };
  }

  /**
   * The file's name where it gives one, the case's for the parts it leaves out or merely writes in
   * capitals.
   */
  static Name merged(@Nullable Name given, Name known) {
    if (given == null) {
      return known;
    }
    return new Name(
        required(given.surname(), known.surname()),
        required(given.forename(), known.forename()),
        optional(given.preferredSurname(), known.preferredSurname()),
        optional(given.preferredForename(), known.preferredForename()),
        optional(given.middleNames(), known.middleNames()));
  }

  /** Whether a system wrote it in capitals throughout. */
  static boolean inCapitals(String text) {
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static String required(String given, String known) {
    boolean same = inCapitals(given) && RollMarks.folded(given).equals(RollMarks.folded(known));
    return given.isEmpty() || same ? known : given;
  }

  private static @Nullable String optional(@Nullable String given, @Nullable String known) {
    return given == null ? known : known == null ? given : required(given, known);
  }
}
