package waymark.cases.roll;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import waymark.cases.pupil.Name;
import waymark.cases.pupil.Upn;
import waymark.ledger.personal.TrustKey;

/**
 * Marks by which pupils are found again and their details compared, without the details being kept:
 * HMACs under the trust's key.
 */
final class RollMarks {
  private final TrustKey trust;

  RollMarks(TrustKey trust) {
    this.trust = trust;
  }

  String upn(Upn upn) {
    return trust.hmac("upn", upn.value());
  }

  /** The same person by exact name and date of birth. */
  String person(Name name, LocalDate born) {
    return trust.hmac("person", named(name) + "\n" + born);
  }

  String name(Name name) {
    return trust.hmac("name", named(name));
  }

  String detail(String field, String text) {
    return trust.hmac("roll-" + field, text);
  }

  String heading(String text) {
    return trust.hmac("roll-heading", text);
  }

  /** As {@link #detail}, for systems that write names in capitals. */
  String inCapitals(String field, String text) {
    return trust.hmac("roll-capitals-" + field, folded(text));
  }

  private static String named(Name name) {
    return folded(name.surname()) + "\n" + folded(name.forename());
  }

  /**
   * Capitals and apostrophes are written differently by different systems; accents and letters are
   * not.
   */
  static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .replace('\u2019', '\'')
        .replace('`', '\'');
  }
}
