package waymark.reporting.pupils;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * A name with what it is found and sorted by.
 *
 * @param sortKey surname and forename as lists have them, folded
 * @param words of all its parts, folded
 */
public record IndexedName(UUID pupil, PupilName name, String sortKey, List<String> words) {
  static final Comparator<IndexedName> BY_SURNAME =
      Comparator.comparing(IndexedName::sortKey).thenComparing(each -> each.pupil().toString());

  IndexedName(UUID pupil, PupilName name) {
    this(
        pupil,
        name,
        Folded.of(name.listedSurname()) + "\u0000" + Folded.of(name.listedForename()),
        NameWords.of(name));
  }

  /** Whether the name matches what was typed, in any case and without diacritics. */
  public boolean isCalled(String typed) {
    return matches(Folded.of(typed));
  }

  /** Whether each word typed begins a word of the name; nothing typed matches everybody. */
  boolean matches(String folded) {
    for (String typed : folded.split(" ")) {
      if (words.stream().noneMatch(word -> word.startsWith(typed))) {
        return folded.isEmpty();
      }
    }
    return true;
  }
}
