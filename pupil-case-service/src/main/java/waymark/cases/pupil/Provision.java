package waymark.cases.pupil;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A census provision code such as K (SEN support), E (education, health and care plan) or N (no
 * SEN). Which codes exist on a date is policy data; this checks only that it is a code at all.
 */
public record Provision(String code) {
  public static final Provision SEN_SUPPORT = new Provision("K");
  public static final Provision EHC_PLAN = new Provision("E");
  public static final Provision NONE = new Provision("N");
  private static final Pattern SHAPE = Pattern.compile("[A-Z]");

  /**
   * @throws InvalidValue when it is not a single letter
   */
  public static Provision of(String raw) {
    String code = raw.strip().toUpperCase(Locale.ROOT);
    if (!SHAPE.matcher(code).matches()) {
      throw new InvalidValue("Choose a provision: K for SEN support or E for an EHC plan.");
    }
    return new Provision(code);
  }
}
