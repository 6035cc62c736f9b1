package waymark.cases.safeguarding.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A concern in the inbox.
 *
 * @param seq its newest entry's place among its own
 * @param pupil null while nobody knows whom it is about
 * @param quietSince where it is looked at and due because nobody wrote anything in it since
 * @param overdue whether what is waited for is due before today
 */
public record InboxItem(
    UUID concern,
    long seq,
    @Nullable UUID pupil,
    @Nullable String childName,
    UUID school,
    String status,
    boolean immediateDanger,
    LocalDate occurredOn,
    Instant raisedAt,
    @Nullable String raisedByName,
    @Nullable LocalDate dueBy,
    @Nullable LocalDate quietSince,
    boolean overdue) {}
