package waymark.reporting.subjectaccess;

import java.time.LocalDate;
import java.util.List;

/**
 * Requests about members of staff, those to be answered first coming first.
 *
 * @param toApprove how many of them the reader may approve now
 */
record StaffRequestList(
    LocalDate today, boolean updating, int toApprove, List<AccessLine> requests) {}
