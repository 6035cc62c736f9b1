package waymark.cases.pupil;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Unique pupil number: a check letter and 12 digits, the last of which is a letter in a temporary
 * one. The check letter is (sum of digit × weight, weights 2 to 13) mod 23 in an alphabet without
 * I, O and S (DfE, "Unique pupil numbers: a guide"); a temporary number's last letter counts by its
 * place in the same alphabet.
 */
public record Upn(String value) {
  private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
  private static final Pattern SHAPE = Pattern.compile("[A-Z]\\d{11}[\\dA-HJ-NP-RT-Z]");
  private static final int FIRST_WEIGHT = 2;

  /** What is read where the key is gone. */
  public static final Upn UNAVAILABLE = new Upn("");

  /**
   * @throws InvalidValue when the shape or the check letter is wrong
   */
  public static Upn of(String raw) {
    String upn = raw.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    if (!SHAPE.matcher(upn).matches()) {
      throw new InvalidValue("A UPN is a letter and 12 digits (a temporary one ends in a letter).");
    }
    if (upn.charAt(0) != checkLetter(upn.substring(1))) {
      throw new InvalidValue(
          "The UPN's first letter does not fit its digits: one of them is mistyped.");
    }
    return new Upn(upn);
  }

  /** The check letter for the twelve characters after it. */
  public static char checkLetter(String twelve) {
    int sum = 0;
    for (int i = 0; i < twelve.length(); i++) {
      char c = twelve.charAt(i);
      int digit = Character.isDigit(c) ? c - '0' : LETTERS.indexOf(c);
      sum += digit * (FIRST_WEIGHT + i);
    }
    return LETTERS.charAt(sum % LETTERS.length());
  }

  /** Temporary numbers are accepted and flagged: the school is to replace them. */
  public boolean temporary() {
    return !value.isEmpty() && Character.isLetter(value.charAt(value.length() - 1));
  }
}
