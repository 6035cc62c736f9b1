package waymark.local.signin;

/** The directory did not make the administrator; the message is a sentence for the person. */
final class DirectoryRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  DirectoryRefused(String sentence) {
    super(sentence);
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
