package waymark.journeys.journey;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Dates of birth in all the ways they are written, in letters large or small. Each is written out
 * once, and a text is read once however many people there are.
 */
final class Births {
  private static final int BEGINNING = 4;

  private final Map<String, Set<Person>> whose = new HashMap<>();
  private final Set<Integer> lengths = new TreeSet<>();

  /** How they begin: most of a text is passed over by a look at four characters. */
  private final BitSet beginnings = new BitSet();

  Births(List<Person> people) {
    for (var person : people) {
      var all =
          Stream.concat(person.bornInWords(), person.bornInMillis())
              .map(Births::small)
              .distinct()
              .toList();
      for (var value : all) {
        whose.computeIfAbsent(value, _ -> new HashSet<>()).add(person);
        lengths.add(value.length());
        beginnings.set(beginning(value, 0));
      }
    }
  }

  /**
   * Everybody of whom a text tells it, where what tells it is not only a part of a longer number, a
   * hash or somebody's id.
   */
  Set<Person> in(String given) {
    var text = small(given);
    var found = new HashSet<Person>();
    for (int at = 0; at <= text.length() - BEGINNING; at++) {
      if (!beginnings.get(beginning(text, at)) || goesOn(text, at - 1, -1)) continue;
      for (int length : lengths) {
        int end = at + length;
        if (end > text.length()) break;
        var born = whose.get(text.substring(at, end));
        if (born != null && !goesOn(text, end, 1)) found.addAll(born);
      }
    }
    return found;
  }

  /** A month may be written large or small. */
  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static int beginning(String text, int at) {
    int hash = 0;
    for (int i = at; i < at + BEGINNING; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return hash & 0xFFFF;
  }

  /** Whether what stands from here on in this direction continues a number, be it hexadecimal. */
  private static boolean goesOn(String text, int from, int step) {
    int at = from;
    while (at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      if (Character.isDigit(text.charAt(at))) return true;
      if (Character.digit(text.charAt(at), 16) < 0) return false;
      at += step;
    }
    return at != from;
  }
}
