package waymark.recruitment.candidate;

/** Anything personal about a candidate, in somebody's words; sealed wherever it is stored. */
public record Words(String text) {
  /** Longest text that is kept, in characters. */
  public static final int LONGEST = 8_000;

  /** What is read where the key is not at hand, or destroyed. */
  public static final Words UNAVAILABLE = new Words("");
}
