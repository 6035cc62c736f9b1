package waymark.cases.directory;

import java.util.List;
import java.util.Objects;
import waymark.cases.pupil.InvalidValue;
import waymark.cases.pupil.Text;

/** The classes a grant names, each as the school's roll names it. */
final class ClassNames {
  private static final int LONGEST = 60;
  private static final int MOST = 50;

  private ClassNames() {}

  /**
   * In order, each once.
   *
   * @throws InvalidValue for one that no class could be called, or more than a person has
   */
  static List<String> of(List<String> given) {
    if (given.stream().anyMatch(Objects::isNull)) {
      throw new InvalidValue("Name each class as the roll does.");
    }
    List<String> named =
        given.stream()
            .map(name -> Text.line(name, LONGEST, "The class"))
            .filter(name -> !name.isEmpty())
            .distinct()
            .sorted()
            .toList();
    if (named.size() > MOST) {
      throw new InvalidValue("Name at most %d classes in one grant.".formatted(MOST));
    }
    return named;
  }
}
