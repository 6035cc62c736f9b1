package waymark.reporting.subjectaccess;

import java.util.List;

record StaffNames(List<StaffName> staff) {}
