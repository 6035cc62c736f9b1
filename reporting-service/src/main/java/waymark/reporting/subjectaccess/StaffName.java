package waymark.reporting.subjectaccess;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param name absent where it cannot be read at the moment
 */
record StaffName(UUID person, @Nullable String name) {}
