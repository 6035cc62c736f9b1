package waymark.ledger.proof;

/** A note, checkpoint or proof file that is malformed or not signed by the key asked for. */
public final class NoteRefused extends RuntimeException {

  NoteRefused(String sentence) {
    super(sentence);
  }
}
