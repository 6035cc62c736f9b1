package waymark.cases.roll;

import java.util.Locale;

/** What a row would do. */
public enum RowKind {
  JOINER,
  LEAVER,
  MOVER,
  CHANGE,
  UNCHANGED,
  PROBLEM;

  /** As the API spells it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
