package waymark.cases.safeguarding.answer;

import java.util.List;

/**
 * One thing that is held about a child.
 *
 * @param item its name, by where it stands in the file
 * @param section under which it is shown
 */
public record PartItem(String item, String section, String title, List<ItemLine> lines) {
  public PartItem {
    lines = List.copyOf(lines);
  }
}
