package waymark.journeys.roll;

/**
 * Unique pupil numbers for fictional pupils: a check letter, local authority, establishment, year
 * of entry and serial number; the letter is the sum of digit × weight (weights 2 to 13) modulo 23.
 */
final class FictionalUpn {

  private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

  /**
   * How many pupils one school enters in a year before the generator borrows another authority's
   * code.
   */
  private static final int SERIALS = 900;

  private FictionalUpn() {}

  static String of(RollOrder.School school, int index, int entryYear, long seed) {
    int borrowed = Math.floorMod(Integer.parseInt(school.la()) - 100 - index / SERIALS, 900) + 100;
    int serial = (index + (int) (seed % 97)) % SERIALS;
    String digits =
        "%03d%s%02d%03d".formatted(borrowed, school.establishment(), entryYear % 100, serial);
    return letter(digits) + digits;
  }

  /** A temporary number: the last character is a letter. */
  static String temporary(String upn) {
    String eleven = upn.substring(1, 12);
    char last = LETTERS.charAt(Integer.parseInt(eleven.substring(9)) % LETTERS.length());
    return letter(eleven + last) + eleven + last;
  }

  static String wrongLetter(String upn) {
    int place = LETTERS.indexOf(upn.charAt(0));
    return LETTERS.charAt((place + 1) % LETTERS.length()) + upn.substring(1);
  }

  /** The number the pupil had before: the same authority, another establishment. */
  static String former(String upn) {
    String digits = upn.substring(1, 4) + "2" + upn.substring(5);
    return letter(digits) + digits;
  }

  private static char letter(String twelve) {
    int sum = 0;
    for (int i = 0; i < twelve.length(); i++) {
      char c = twelve.charAt(i);
      int value = Character.isDigit(c) ? c - '0' : LETTERS.indexOf(c);
      sum += value * (i + 2);
    }
    return LETTERS.charAt(sum % LETTERS.length());
  }
}
