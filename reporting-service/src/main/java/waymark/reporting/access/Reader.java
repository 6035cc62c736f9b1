package waymark.reporting.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One grant that opened the record.
 *
 * @param name of the member of staff; absent where it is not at hand
 * @param school absent where the role is held in the whole trust
 * @param classes to which the role was limited; none where it is not
 */
public record Reader(
    String role,
    UUID person,
    @Nullable String name,
    @Nullable UUID school,
    List<String> classes,
    LocalDate from,
    @Nullable LocalDate until) {}
