package waymark.recruitment.candidate;

/** What a candidate is called; sealed wherever it is stored, as a name and nothing else. */
public record CandidateName(String text) {
  /** What is read where the key is not at hand, or destroyed. */
  public static final CandidateName UNAVAILABLE = new CandidateName("");
}
