package waymark.cases.roll;

import java.util.Locale;

/** What a row would do, or what became of it. */
public enum RowKind {
  JOINER,
  LEAVER,
  MOVER,
  CHANGE,
  UNCHANGED,
  PROBLEM,
  /** Not of a file: a pupil whom the import's reversal left as imported. */
  STAYED;

  /** As the API spells it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
