package waymark.cases.safeguarding.reading;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child's file that has to go, is on its way, has arrived, or stays though it was sent, or
 * because there is no next school.
 *
 * @param transfer null where the child has left and nothing has been sent
 * @param status to-send, not-joined, sent, received, taken-back, refused or no-next-school; of the
 *     last sentOn is the day it was recorded for. Not-joined is to be sent too: it came ahead of a
 *     child who has not joined since
 * @param open whether something has still to be done about it: by its sender also where it was
 *     refused, until the file is sent again or that sending taken back
 * @param toSchool a school of the trust; null for another, or where it is not known
 * @param late whether it is, or was, not in time
 */
public record ShownTransfer(
    @Nullable UUID transfer,
    UUID pupil,
    @Nullable String childName,
    String status,
    boolean open,
    UUID fromSchool,
    @Nullable UUID toSchool,
    @Nullable LocalDate sentOn,
    LocalDate dueBy,
    @Nullable LocalDate receivedOn,
    boolean late) {}
