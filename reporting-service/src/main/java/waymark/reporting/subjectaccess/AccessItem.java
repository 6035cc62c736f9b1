package waymark.reporting.subjectaccess;

import java.util.List;

/**
 * One thing that is held about somebody.
 *
 * @param item its name, by where it stands in the record; in an answer its number among those
 *     given, since a gap would say what is withheld
 * @param section under which it is shown
 */
record AccessItem(String item, String section, String title, List<Line> lines) {
  AccessItem {
    lines = List.copyOf(lines);
  }

  AccessItem numbered(int number) {
    return new AccessItem(Integer.toString(number), section, title, lines);
  }

  /** A label of ours, and a text that may be about anybody. */
  record Line(String label, String text) {}
}
