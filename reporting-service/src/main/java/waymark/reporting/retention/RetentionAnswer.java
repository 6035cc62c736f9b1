package waymark.reporting.retention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.ledger.reads.NamesPupils;
import waymark.reporting.pupils.NameState;
import waymark.reporting.pupils.PupilAnswer.ErasureStage;
import waymark.reporting.pupils.PupilName;

/**
 * Pupils whose record need not be kept any more.
 *
 * @param asAt the day asked about; the policy in force on it counts
 * @param rules every kind of record, with how long it is kept
 * @param total of lines, also where not all of them are given
 * @param unreadable pupils whose date of birth cannot be read at the moment: nothing is said of
 *     them
 */
record RetentionAnswer(
    LocalDate asAt,
    boolean updating,
    List<RuleInForce> rules,
    int total,
    int unreadable,
    List<RetentionLine> lines)
    implements NamesPupils {

  /**
   * @param number of years or months; absent where no policy was in force
   * @param listedHere whether this list has such records
   */
  record RuleInForce(
      String kind,
      @Nullable Integer number,
      String unit,
      String from,
      String then,
      @Nullable String source,
      boolean listedHere) {}

  /**
   * @param seq the last event of the pupil's stream in it, to decide on
   * @param dueOn from when the SEN file may be erased
   * @param childProtectionReviewOn from when a child protection file, should there be one, is
   *     reviewed; absent where no policy was in force
   * @param holds legal holds that stand: the record is not erased before all are lifted
   */
  record RetentionLine(
      UUID pupil,
      long seq,
      @Nullable PupilName name,
      NameState nameState,
      @Nullable UUID school,
      LocalDate dueOn,
      @Nullable LocalDate childProtectionReviewOn,
      int holds,
      @Nullable ErasureStage erasure) {}

  @Override
  public Collection<UUID> namedPupils() {
    return lines.stream().map(RetentionLine::pupil).toList();
  }
}
