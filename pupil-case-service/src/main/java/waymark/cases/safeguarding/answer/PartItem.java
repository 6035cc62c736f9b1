package waymark.cases.safeguarding.answer;

import java.util.List;

/**
 * One thing that is held about a child.
 *
 * @param item its name, by where it stands in the file; in an answer its number among those given,
 *     since a gap would say what is withheld
 * @param section under which it is shown
 */
public record PartItem(String item, String section, String title, List<ItemLine> lines) {
  public PartItem {
    lines = List.copyOf(lines);
  }

  PartItem numbered(int number) {
    return new PartItem(Integer.toString(number), section, title, lines);
  }
}
