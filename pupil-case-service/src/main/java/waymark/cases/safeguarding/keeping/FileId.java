package waymark.cases.safeguarding.keeping;

/**
 * A file by two names.
 *
 * @param mark what its stream is called: it stands on the topic, so that it names nobody
 * @param subject the key of whom it is about, as {@code SealedFor} names it
 */
public record FileId(String mark, String subject) {
  public static final String STREAM = "file:";

  public String stream() {
    return STREAM + mark;
  }
}
