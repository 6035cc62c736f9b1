package waymark.local.signin;

import java.security.SecureRandom;
import java.util.ArrayList;

/** Passwords that can be read out and typed. */
final class SpokenPassword {
  private static final String CONSONANTS = "bdfghjklmnprstvwz";
  private static final String VOWELS = "aeiou";
  private static final SecureRandom RANDOM = new SecureRandom();

  private SpokenPassword() {}

  /** Three words, about 50 random bits, and a number. */
  static String next() {
    var words = new ArrayList<String>();
    for (int i = 0; i < 3; i++) {
      words.add(syllable() + syllable());
    }
    return String.join("-", words) + "-" + (10 + RANDOM.nextInt(90));
  }

  private static String syllable() {
    return "" + pick(CONSONANTS) + pick(VOWELS) + pick(CONSONANTS);
  }

  private static char pick(String from) {
    return from.charAt(RANDOM.nextInt(from.length()));
  }
}
