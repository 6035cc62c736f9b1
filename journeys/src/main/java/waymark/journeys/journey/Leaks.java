package waymark.journeys.journey;

import static waymark.journeys.journey.Journey.expect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Looks for personal values in texts, ignoring case. Words are looked up rather than searched for
 * one person at a time, so that a whole trust's record is read in one pass.
 */
final class Leaks {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’-]{4,}");

  private final Map<String, Person> identifying = new HashMap<>();
  private final Map<String, Person> byId = new HashMap<>();
  private final List<Person> people;
  private final List<String> found = new ArrayList<>();

  Leaks(List<Person> people) {
    this.people = people;
    for (var person : people) {
      byId.put(person.id(), person);
      person.identifying().forEach(value -> identifying.put(lower(value), person));
    }
  }

  /** A document or record: no surname or UPN of anybody, no date of birth of those it is about. */
  void search(String where, String text) {
    var words = WORD.matcher(lower(text));
    while (words.find()) {
      if (identifying.containsKey(words.group())) found.add(where + " names a pupil");
    }
    PUPIL_ID
        .matcher(text)
        .results()
        .map(id -> byId.get(id.group()))
        .forEach(person -> {
          if (person != null && person.bornInWords().anyMatch(text::contains)) {
            found.add(where + " has the date of birth of " + person.id());
          }
        });
  }

  /** A log is about nobody in particular: no date of birth of anybody either. */
  void searchLog(String where, String text) {
    search(where, text);
    for (var person : people) {
      if (person.bornInWords().anyMatch(text::contains)) {
        found.add(where + " has the date of birth of " + person.id());
      }
    }
  }

  void expectNone() {
    expect(found.isEmpty(), found.size() + " leaks, first " + found.stream().limit(5).toList());
  }

  private static final Pattern PUPIL_ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
