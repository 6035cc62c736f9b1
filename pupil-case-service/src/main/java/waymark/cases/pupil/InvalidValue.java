package waymark.cases.pupil;

/** A value nobody could mean: the message is a sentence that tells the person what to give. */
public final class InvalidValue extends IllegalArgumentException {
  public InvalidValue(String sentence) {
    super(sentence);
  }
}
