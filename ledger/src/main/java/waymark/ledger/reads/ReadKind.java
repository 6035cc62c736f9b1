package waymark.ledger.reads;

/** In which form pupils were shown. */
public enum ReadKind {
  /** One pupil's record, or a part of it. */
  PAGE,
  /** Several pupils at once: a register, the rows of a file. */
  LIST,
  /** What matched the words that somebody typed. */
  SEARCH,
  /** A file to keep. */
  EXPORT,
  /** A sheet to be printed. */
  PRINT;

  /** What an address shows that says nothing else: one record where it names one, else a list. */
  public static ReadKind at(String route) {
    return route.contains("{") ? PAGE : LIST;
  }
}
