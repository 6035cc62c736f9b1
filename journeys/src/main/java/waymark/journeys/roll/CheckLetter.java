package waymark.journeys.roll;

/** The first character of a unique pupil number, which follows from the twelve behind it. */
final class CheckLetter {
  static final String ALL = "ABCDEFGHJKLMNPQRTUVWXYZ";

  private CheckLetter() {}

  static char of(String twelve) {
    int sum = 0;
    for (int i = 0; i < twelve.length(); i++) {
      char c = twelve.charAt(i);
      int value = Character.isDigit(c) ? c - '0' : ALL.indexOf(c);
      sum += value * (i + 2);
    }
    return ALL.charAt(sum % ALL.length());
  }
}
