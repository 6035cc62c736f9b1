package waymark.cases.safeguarding.reading;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child's file that has to go, is on its way, or has arrived.
 *
 * @param transfer null where the child has left and nothing has been sent
 * @param status to-send, sent or received
 * @param toSchool a school of the trust; null for another, or where it is not known
 * @param late whether it is, or was, not in time
 */
public record ShownTransfer(
    @Nullable UUID transfer,
    UUID pupil,
    @Nullable String childName,
    String status,
    UUID fromSchool,
    @Nullable UUID toSchool,
    @Nullable LocalDate sentOn,
    LocalDate dueBy,
    @Nullable LocalDate receivedOn,
    boolean late) {}
