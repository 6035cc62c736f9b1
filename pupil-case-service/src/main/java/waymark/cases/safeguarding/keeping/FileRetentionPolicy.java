package waymark.cases.safeguarding.keeping;

import java.time.LocalDate;

/** Until when a file is kept, counted in years of the trust's policy data. */
public final class FileRetentionPolicy {
  /** From a child's date of birth. */
  public static final String CHILD_YEARS = "retention-child-protection-file-years";

  /** From the end of somebody's last role, or from the last that was recorded where it is later. */
  public static final String STAFF_YEARS = "retention-low-level-years";

  private FileRetentionPolicy() {}

  /**
   * The first day on which the file need not be kept any more. A period that would end on a 29
   * February there is none of ends on 1 March: nothing is kept a day too short.
   */
  public static LocalDate dueOn(LocalDate from, int years) {
    LocalDate end = from.plusYears(years);
    return end.getDayOfMonth() < from.getDayOfMonth() ? end.plusDays(1) : end;
  }
}
