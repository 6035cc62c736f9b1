package waymark.ledger.proof;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.ledger.generation.Generation;

/**
 * An operator's decision that a ledger goes on as another generation, signed as a checkpoint is and
 * kept beside those: who can only change the database cannot make one up.
 *
 * @param origin the generation's id, such as {@code demo/cases/2}
 * @param at to the second
 */
record Decision(String origin, Generation begun, Instant at) {

  private static final Pattern TEXT =
      Pattern.compile(
          "(\\S+/([1-9][0-9]{0,8}))\nkept ([0-9]{1,18})\nseen ([0-9]{1,18})\ndecided (\\S+)\n([^\n]*)\n");

  /** The text that is signed: five lines, of which no checkpoint's second is. */
  private String text() {
    return "%s\nkept %d\nseen %d\ndecided %s\n%s\n"
        .formatted(
            origin, begun.kept(), begun.seen(), at.truncatedTo(ChronoUnit.SECONDS), begun.reason());
  }

  String signedBy(SigningKey key) {
    return SignedNote.sign(text(), key, origin);
  }

  /**
   * Reads a signed decision.
   *
   * @throws NoteRefused when it is malformed, another generation's, or not signed by this key
   */
  static Decision open(String note, VerifierKey key) {
    Matcher text = TEXT.matcher(SignedNote.open(note, key));
    if (!text.matches() || !text.group(1).equals(key.name())) {
      throw new NoteRefused("this does not say that " + key.name() + " was begun");
    }
    try {
      var begun =
          new Generation(
              Integer.parseInt(text.group(2)),
              Long.parseLong(text.group(3)),
              Long.parseLong(text.group(4)),
              text.group(6));
      return new Decision(text.group(1), begun, Instant.parse(text.group(5)));
    } catch (DateTimeParseException e) {
      throw new NoteRefused("this does not say when " + key.name() + " was begun");
    }
  }
}
