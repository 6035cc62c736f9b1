package waymark.cases.pupil;

/** An event whose personal fields are sealed under another key than that of its own stream. */
public interface SealedUnder {
  /** The name of the key. */
  String sealedUnder();
}
