package waymark.reporting.retention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import waymark.ledger.reads.NamesPupils;

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

  @Override
  public Collection<UUID> namedPupils() {
    return lines.stream().map(RetentionLine::pupil).toList();
  }
}
