package waymark.cases.safeguarding.keeping;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.YearsKept;

/** Until when a file is kept, counted in years of the trust's policy data. */
public final class FileRetentionPolicy {
  /** From a child's date of birth. */
  public static final String CHILD_YEARS = "retention-child-protection-file-years";

  /** From the end of somebody's last role, or from the last that was recorded where it is later. */
  public static final String STAFF_YEARS = "retention-low-level-years";

  private FileRetentionPolicy() {}

  /**
   * Of low-level concerns about somebody: never while they hold a role without an end; then from
   * the last day of their last role, or from the last concern where that is later. Of somebody who
   * never held one, as a visitor, from the last concern.
   *
   * @param held whether they ever held a role
   * @param left the last day of the last one; null where it has no end
   * @param concerns the days on which what is recorded happened
   */
  public static Optional<LocalDate> staffDueOn(
      boolean held, @Nullable LocalDate left, Collection<LocalDate> concerns, int years) {
    if (held && left == null) {
      return Optional.empty();
    }
    return Stream.concat(Stream.ofNullable(left), concerns.stream())
        .max(Comparator.naturalOrder())
        .map(last -> dueOn(last, years));
  }

  /** The first day on which the file need not be kept any more. */
  public static LocalDate dueOn(LocalDate from, int years) {
    return YearsKept.endOn(from, years);
  }
}
