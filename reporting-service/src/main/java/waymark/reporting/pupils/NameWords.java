package waymark.reporting.pupils;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words by which a name is found, folded: of all its parts, with and without what precedes. */
final class NameWords {
  private NameWords() {}

  static List<String> of(PupilName name) {
    return Stream.of(
            name.surname(), name.forename(), name.preferredSurname(), name.preferredForename())
        .filter(part -> part != null)
        .map(Folded::of)
        .flatMap(part -> endings(part.split(" ")))
        .distinct()
        .toList();
  }

  /** "o sioda wren" is found by "wren", "siodaw" and "osio" alike. */
  private static Stream<String> endings(String[] parts) {
    return IntStream.range(0, parts.length)
        .mapToObj(from -> String.join("", List.of(parts).subList(from, parts.length)));
  }
}
