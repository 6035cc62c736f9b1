package waymark.cases.pupil;

/** The local authority's own reference for an education, health and care plan. */
public record PlanReference(String text) {
  private static final int LONGEST = 80;

  /** What is read where the key is gone. */
  public static final PlanReference UNAVAILABLE = new PlanReference("");

  /**
   * @throws InvalidValue when empty, longer than 80 characters or not text
   */
  public static PlanReference of(String raw) {
    String text = Text.line(raw, LONGEST, "The plan reference");
    if (text.isEmpty()) {
      throw new InvalidValue("Give the plan's reference, as the local authority writes it.");
    }
    return new PlanReference(text);
  }
}
