package waymark.journeys.roll;

/**
 * Unique pupil numbers for fictional pupils: a check letter, local authority, establishment, year
 * of entry and serial number; the letter is the sum of digit × weight (weights 2 to 13) modulo 23.
 */
public final class FictionalUpn {

  /** Establishments and serials together, in one year of entry. */
  private static final long NUMBERS = 10_000_000;

  /**
   * The golden section of all numbers: however many seeds there are, their pupils' numbers lie far
   * apart.
   */
  private static final long BETWEEN_SEEDS = 6_180_339;

  private FictionalUpn() {}

  /** Seed 1 gives the school's own establishment to its first thousand; others come from others. */
  public static String of(RollOrder.School school, int index, int entryYear, long seed) {
    long own = Long.parseLong(school.establishment()) * 1_000;
    long number =
        Math.floorMod(own + Math.floorMod(seed - 1, NUMBERS) * BETWEEN_SEEDS + index, NUMBERS);
    String digits =
        "%s%04d%02d%03d".formatted(school.la(), number / 1_000, entryYear % 100, number % 1_000);
    return CheckLetter.of(digits) + digits;
  }

  /** A temporary number: the last character is a letter. */
  public static String temporary(String upn) {
    String eleven = upn.substring(1, 12);
    char last =
        CheckLetter.ALL.charAt(Integer.parseInt(eleven.substring(9)) % CheckLetter.ALL.length());
    return CheckLetter.of(eleven + last) + eleven + last;
  }

  public static String wrongLetter(String upn) {
    int place = CheckLetter.ALL.indexOf(upn.charAt(0));
    return CheckLetter.ALL.charAt((place + 1) % CheckLetter.ALL.length()) + upn.substring(1);
  }

  /** The number the pupil had before: the same authority, another establishment. */
  static String former(String upn) {
    int other = (upn.charAt(4) - '0' + 5) % 10;
    String digits = upn.substring(1, 4) + other + upn.substring(5);
    return CheckLetter.of(digits) + digits;
  }
}
