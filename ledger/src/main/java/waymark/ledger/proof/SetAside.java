package waymark.ledger.proof;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An operator's word that what stood after a ledger's last commit was put beside the record, or
 * what it said discarded, signed as a checkpoint is and kept with those: nobody can take something
 * out and say it was this.
 *
 * @param done {@link #ASIDE} or {@link #DISCARDED}
 * @param hash SHA-256 of the document in hex, byte for byte as it stood there
 * @param at to the second
 */
record SetAside(String origin, String done, long after, String hash, String at, String reason) {

  static final String ASIDE = "set aside";
  static final String DISCARDED = "discarded";

  private static final Pattern TEXT =
      Pattern.compile(
          "(\\S+)\n(set aside|discarded) after ([0-9]{1,18})\nsha256 ([0-9a-f]{64})\nat (\\S+)\n([^\n]*)\n");

  static SetAside of(Origin origin, long after, String hash, Instant at, String reason) {
    String line = reason.strip().replaceAll("\\p{Cntrl}+", " ");
    String when = "" + at.truncatedTo(ChronoUnit.SECONDS);
    return new SetAside("" + origin, ASIDE, after, hash, when, line);
  }

  /** That what it said is not kept any more: it may have named somebody who is to be erased. */
  SetAside discarded(Instant at, String reason) {
    SetAside now = of(Origin.of(origin), after, hash, at, reason);
    return new SetAside(origin, DISCARDED, after, hash, now.at(), now.reason());
  }

  /** The folder beside the checkpoints in which it is kept. */
  String folder() {
    return done.replace(' ', '-');
  }

  String signedBy(SigningKey key) {
    String text = "%s\n%s after %d\nsha256 %s\nat %s\n%s\n";
    return SignedNote.sign(text.formatted(origin, done, after, hash, at, reason), key, origin);
  }

  /** For a person: where it stood, and why it was put beside the record. */
  String sentence() {
    return "What stood after position %d was %s at %s: %s".formatted(after, done, at, reason);
  }

  /**
   * @throws NoteRefused when it is malformed, or not signed by this key
   */
  static SetAside open(String note, VerifierKey key) {
    Matcher text = TEXT.matcher(SignedNote.open(note, key));
    if (!text.matches() || !text.group(1).equals(key.name())) {
      throw new NoteRefused("this does not say what was set aside of " + key.name());
    }
    return new SetAside(
        text.group(1),
        text.group(2),
        Long.parseLong(text.group(3)),
        text.group(4),
        text.group(5),
        text.group(6));
  }
}
