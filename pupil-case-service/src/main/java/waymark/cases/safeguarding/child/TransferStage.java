package waymark.cases.safeguarding.child;

import java.util.Locale;

/**
 * Where a sending stands, or that there is none to make. But for a receipt the file is the school's
 * that sent it.
 */
public enum TransferStage {
  SENT,
  RECEIVED,
  TAKEN_BACK,
  REFUSED,
  NO_NEXT_SCHOOL;

  public static TransferStage of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** As it is kept and shown: {@code taken-back}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
