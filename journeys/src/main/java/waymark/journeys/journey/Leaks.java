package waymark.journeys.journey;

import static waymark.journeys.journey.Journey.expect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import waymark.journeys.demo.DemoAccounts.Account;

/**
 * Looks for personal values in texts, however they are spelt. Words, and runs of words, are looked
 * up rather than searched for one person at a time, so that a whole trust's record is read in one
 * pass.
 */
final class Leaks {
  private static final int SHORTEST = 4;
  private static final int LONGEST_RUN = 6;

  /** Fewer words than these are anybody's. */
  private static final int FEWEST_WORDS = 4;

  private static final Pattern PUPIL_ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  /** Places in the record: these count, and may count as many as there are days to a birth. */
  private static final Pattern COUNTER =
      Pattern.compile("\"(?:_id|position|seq|firstSeq|index|count)\"\\s*:\\s*\"?\\d+");

  /** What a row with a problem is told of how to write a date, whoever was born on that day. */
  private static final Pattern EXAMPLE =
      Pattern.compile("(?:such|Write it) as 31/12/2014(?: or 2014-12-31)?");

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Person> byId = new HashMap<>();
  private final Births births;
  private final List<String> found = new ArrayList<>();
  private final int longest;

  /**
   * @param staff who sign in. What the sign-in service itself keeps of them, its accounts file, is
   *     not searched: it is where their names and usernames belong.
   */
  Leaks(List<Person> people, List<Account> staff) {
    births = new Births(people);
    people.forEach(this::name);
    staff.forEach(this::name);
    longest = names.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private void name(Person person) {
    byId.put(person.id(), person);
    var whom = person.isPupil() ? "a pupil" : "somebody";
    person.upns().forEach(upn -> name(upn, whom));
    for (var surname : person.surnames()) {
      person.forenames().forEach(forename -> bothOrders(forename, surname, whom));
      // No surname of a demonstration's pupils is a word; one of the staff may well be.
      if (person.isPupil()) {
        name(surname, whom);
        Spelling.words(surname).forEach(part -> name(part, whom));
      }
    }
    for (var text : person.texts()) {
      var beginning = Spelling.words(text).stream().limit(LONGEST_RUN).toList();
      // An address is one person's however few words it has.
      if (beginning.size() >= FEWEST_WORDS || text.contains("@"))
        name(String.join(" ", beginning), whom);
    }
  }

  private void name(Account account) {
    var parts = account.name().split(" ", 2);
    bothOrders(parts[0], parts[parts.length - 1], "a member of staff");
    // A demonstration's usernames are also the names of roles, which are public: only where one is
    // said to be a username does it tell on anybody.
    for (var said : List.of("user", "username", "principal", "login")) {
      name(said + account.username(), "a member of staff");
    }
  }

  private void bothOrders(String first, String second, String whom) {
    name(first + second, whom);
    name(second + first, whom);
  }

  private void name(String value, String whom) {
    var key = Spelling.joined(value);
    if (key.length() >= SHORTEST) names.put(key, whom);
  }

  /** A document or message: nobody's name, UPN or date of birth. */
  void search(String where, Stored stored) {
    namesIn(where, stored.text());
    for (var value : stored.values()) {
      if (!EventDates.holds(value)) {
        births
            .in(EXAMPLE.matcher(value.text()).replaceAll(""))
            .forEach(person -> born(where + " " + value.field(), person));
      }
    }
    bornThoseItIsAbout(where, stored.text());
  }

  /** Of them the days since 1970 tell too, which of others would be any number. */
  private void bornThoseItIsAbout(String where, String text) {
    var about =
        PUPIL_ID.matcher(text).results().map(id -> byId.get(id.group())).distinct().toList();
    if (about.isEmpty()) return;
    var told = births.in(text);
    var numbers = Set.copyOf(Spelling.words(COUNTER.matcher(text).replaceAll("")));
    for (var person : about) {
      if (person == null) continue;
      if (told.contains(person) || person.bornOnDays().anyMatch(numbers::contains)) {
        born(where, person);
      }
    }
  }

  /** A log is about nobody in particular: no date of birth of anybody either. */
  void searchLog(String where, String text) {
    namesIn(where, text);
    births.in(text).forEach(person -> born(where, person));
  }

  void expectNone() {
    expect(found.isEmpty(), found.size() + " leaks, first " + found.stream().limit(5).toList());
  }

  private void namesIn(String where, String text) {
    var words = Spelling.words(text);
    for (int first = 0; first < words.size(); first++) {
      var run = new StringBuilder();
      for (var word : words.subList(first, Math.min(first + LONGEST_RUN, words.size()))) {
        if (run.append(word).length() > longest) break;
        var whom = names.get(run.toString());
        if (whom != null) found.add(where + " names " + whom);
      }
    }
  }

  private void born(String where, Person person) {
    found.add(where + " has the date of birth of " + person.id());
  }
}
