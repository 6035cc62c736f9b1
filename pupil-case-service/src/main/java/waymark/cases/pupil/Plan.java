package waymark.cases.pupil;

/**
 * An education, health and care plan as the register cites it: its reference and the local
 * authority that keeps it.
 */
public record Plan(PlanReference reference, String authority) {
  private static final int LONGEST = 120;

  /**
   * @throws InvalidValue when the authority's name is missing, longer than 120 characters or not
   *     text
   */
  public static Plan of(PlanReference reference, String authority) {
    String name = Text.line(authority, LONGEST, "The local authority's name");
    if (name.isEmpty()) {
      throw new InvalidValue("Give the name of the local authority that keeps the plan.");
    }
    return new Plan(reference, name);
  }
}
