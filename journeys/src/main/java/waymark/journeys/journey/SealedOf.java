package waymark.journeys.journey;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gathers what was sealed of one person, value by value, as each opens. */
final class SealedOf {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final String subject;
  private final Set<String> forenames = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> upns = new HashSet<>();
  private final Set<LocalDate> born = new HashSet<>();
  private final Set<String> texts = new HashSet<>();

  SealedOf(String subject) {
    this.subject = subject;
  }

  /**
   * @param kind of field, as it stands beside the box; one that is not known here is a text
   */
  void opened(String kind, String text) {
    switch (kind) {
      case "name" -> name(text);
      case "upn" -> upns.add(text);
      case "date-of-birth" -> born.add(LocalDate.parse(text));
      default -> texts.add(text);
    }
  }

  Person person() {
    return new Person(subject, forenames, surnames, upns, born, texts);
  }

  /** A pupil's name is JSON of its parts; anybody else's is written out. */
  private void name(String text) {
    if (text.startsWith("{")) {
      JsonNode parts = JSON.readTree(text);
      part(parts, "surname", surnames);
      part(parts, "preferredSurname", surnames);
      part(parts, "forename", forenames);
      part(parts, "preferredForename", forenames);
      return;
    }
    int last = text.strip().lastIndexOf(' ');
    if (last > 0) forenames.add(text.strip().substring(0, last));
    surnames.add(text.strip().substring(last + 1));
  }

  private static void part(JsonNode parts, String name, Set<String> to) {
    if (parts.hasNonNull(name)) to.add(parts.get(name).asString());
  }
}
