package waymark.cases.rollfile;

import java.util.ArrayList;
import java.util.List;

/** Where in an XML document the reader stands, and the text gathered in the innermost element. */
final class ElementPath {
  /** Longer texts are no field of a pupil's; what is beyond is dropped. */
  private static final int LONGEST_TEXT = 4_000;

  private final List<String> names = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  void enter(String name) {
    names.add(name);
    text.setLength(0);
  }

  void leave() {
    names.removeLast();
    text.setLength(0);
  }

  void text(char[] characters, int from, int length) {
    text.append(
        characters, from, Math.min(length, LONGEST_TEXT - Math.min(LONGEST_TEXT, text.length())));
  }

  String taken() {
    return text.toString().strip();
  }

  int depth() {
    return names.size();
  }

  String name() {
    return names.getLast();
  }

  /** The name of the element around this one; empty at the root. */
  String parent() {
    return names.size() < 2 ? "" : names.get(names.size() - 2);
  }

  boolean within(String name) {
    return names.contains(name);
  }
}
