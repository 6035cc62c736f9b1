package waymark.reporting.subjectaccess;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import waymark.ledger.reads.NamesPupils;

/**
 * All requests that may be seen, those to be answered first coming first.
 *
 * @param toApprove how many of them the reader may approve now
 */
record AccessList(LocalDate today, boolean updating, int toApprove, List<AccessLine> requests)
    implements NamesPupils {
  @Override
  public Collection<UUID> namedPupils() {
    return requests.stream()
        .filter(line -> line.subjectKind().equals("pupil"))
        .map(AccessLine::subject)
        .toList();
  }
}
