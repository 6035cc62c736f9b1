package waymark.ledger.erasure;

import org.jspecify.annotations.Nullable;

/**
 * The stored events of a ledger that erasure goes by. Whose they are: {@link Subjects}.
 *
 * @param approved type of the event that decides it: from here nobody has to ask again
 * @param lapsed type of the event that ends a decision that was not carried out; null where none
 *     ends
 * @param erased type of the event that announces it: the key is destroyed before it is recorded
 */
public record Steps(String approved, @Nullable String lapsed, String erased) {

  /** Of decisions that are carried out, sooner or later. */
  public Steps(String approved, String erased) {
    this(approved, null, erased);
  }
}
