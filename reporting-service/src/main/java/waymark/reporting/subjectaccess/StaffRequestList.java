package waymark.reporting.subjectaccess;

import java.time.LocalDate;
import java.util.List;

/** Requests about members of staff, those to be answered first coming first. */
record StaffRequestList(LocalDate today, boolean updating, List<AccessLine> requests) {}
