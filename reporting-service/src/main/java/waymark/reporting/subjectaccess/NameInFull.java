package waymark.reporting.subjectaccess;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.reporting.pupils.PupilName;

/** A pupil's name as an answer gives it: what they are called, and the legal name if it differs. */
final class NameInFull {
  private NameInFull() {}

  /** A name is sealed as JSON of its parts; a phrase in its place is no JSON. */
  static String of(String opened) {
    return opened.startsWith("{") ? inFull(PupilName.parse(opened)) : opened;
  }

  private static String inFull(PupilName name) {
    String known =
        Objects.requireNonNullElse(name.preferredForename(), name.forename())
            + " "
            + Objects.requireNonNullElse(name.preferredSurname(), name.surname());
    String legal =
        Stream.of(name.forename(), name.middleNames(), name.surname())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return known.equals(legal) ? legal : known + " (" + legal + ")";
  }
}
