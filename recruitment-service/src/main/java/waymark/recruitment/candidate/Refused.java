package waymark.recruitment.candidate;

import org.jspecify.annotations.Nullable;

/**
 * A command that a rule does not allow: the rule's name, a sentence for the person, and where one
 * field is to blame its JSON pointer. Nothing personal stands in any of them.
 */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String rule;
  private final @Nullable String pointer;
  private final boolean invalid;

  private Refused(String rule, @Nullable String pointer, boolean invalid, String sentence) {
    super(sentence);
    this.rule = rule;
    this.pointer = pointer;
    this.invalid = invalid;
  }

  /** A rule stands against it (409). */
  public static Refused rule(String rule, String sentence) {
    return new Refused(rule, null, false, sentence);
  }

  /** As {@link #rule(String, String)}, naming the field in which the person can put it right. */
  public static Refused rule(String rule, String pointer, String sentence) {
    return new Refused(rule, pointer, false, sentence);
  }

  /** The field's value can never be right, such as a day that has not come (422). */
  public static Refused invalid(String rule, String pointer, String sentence) {
    return new Refused(rule, pointer, true, sentence);
  }

  public String rule() {
    return rule;
  }

  public @Nullable String pointer() {
    return pointer;
  }

  public boolean invalid() {
    return invalid;
  }
}
