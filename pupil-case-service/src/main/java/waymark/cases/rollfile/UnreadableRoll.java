package waymark.cases.rollfile;

/**
 * A file that cannot be imported: what it is, in a few words, and what the person can do about it.
 */
public final class UnreadableRoll extends RuntimeException {
  private final String rule;
  private final String title;
  private final boolean otherType;

  private UnreadableRoll(String rule, boolean otherType, String title, String whatToDo) {
    super(whatToDo);
    this.rule = rule;
    this.otherType = otherType;
    this.title = title;
  }

  /** The file is of another kind altogether (415). */
  static UnreadableRoll otherType(String rule, String title, String whatToDo) {
    return new UnreadableRoll(rule, true, title, whatToDo);
  }

  /** The file is of a right kind, but broken, or not this school's (422). */
  public static UnreadableRoll because(String rule, String title, String whatToDo) {
    return new UnreadableRoll(rule, false, title, whatToDo);
  }

  public String rule() {
    return rule;
  }

  public String title() {
    return title;
  }

  /** A sentence for the person; holds nothing out of the file but places in it. */
  public String whatToDo() {
    return String.valueOf(getMessage());
  }

  public boolean otherType() {
    return otherType;
  }
}
