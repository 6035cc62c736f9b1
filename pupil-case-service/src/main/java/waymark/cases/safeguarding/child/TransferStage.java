package waymark.cases.safeguarding.child;

import java.util.Locale;

/** Where a sending stands. But for a receipt the file is the school's that sent it. */
public enum TransferStage {
  SENT,
  RECEIVED,
  TAKEN_BACK,
  REFUSED;

  /** As it is kept and shown: {@code taken-back}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
