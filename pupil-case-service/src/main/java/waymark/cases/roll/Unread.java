package waymark.cases.roll;

import waymark.cases.rollfile.RollField;

/**
 * What a file says in a field that could not be understood: for whoever may see the row, while the
 * file is there. Unlike a {@link RowProblem} it is personal, and never kept.
 *
 * @param field as the mapping names it
 */
public record Unread(String field, String text) {
  /** In characters: enough to find it in the file. */
  private static final int SHOWN = 60;

  static Unread of(RollField field, String text) {
    return new Unread(field.label(), text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text);
  }

  /** Says nothing of the text, since it is personal. */
  @Override
  public String toString() {
    return "Unread[" + field + "]";
  }
}
