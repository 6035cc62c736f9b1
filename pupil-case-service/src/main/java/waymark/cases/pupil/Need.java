package waymark.cases.pupil;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A need and its rank (1 = primary). {@code code} is a census SEN type such as SPLD; which codes
 * exist on a date is policy data.
 */
public record Need(int rank, String code) {
  private static final Pattern SHAPE = Pattern.compile("[A-Z]{2,5}");
  private static final int LOWEST_RANK = 9;

  /**
   * @throws InvalidValue when the rank is not 1 to 9 or the code is not two to five letters
   */
  public static Need of(int rank, String code) {
    String upper = code.strip().toUpperCase(Locale.ROOT);
    if (rank < 1 || rank > LOWEST_RANK) {
      throw new InvalidValue("Rank needs from 1, the primary need.");
    }
    if (!SHAPE.matcher(upper).matches()) {
      throw new InvalidValue("Choose the need from the list.");
    }
    return new Need(rank, upper);
  }
}
