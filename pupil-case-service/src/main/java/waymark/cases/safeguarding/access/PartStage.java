package waymark.cases.safeguarding.access;

import java.util.Locale;

/** How far a part of an answer has come. */
public enum PartStage {
  TO_GATHER,
  LOOKING_THROUGH,
  APPROVED,
  /** Handed over, or nothing is held. */
  DONE;

  /** As it is written outside of this program. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
