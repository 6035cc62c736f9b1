package waymark.recruitment.candidate;

/** Nobody is recorded under that id. */
public final class NoSuchCandidate extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoSuchCandidate() {
    super("no such candidate");
  }
}
