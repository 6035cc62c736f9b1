package waymark.cases.privacy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;

/**
 * Records that somebody asked to see what is held about a person.
 *
 * @param identityCheckedOn null where who is asking has still to be confirmed
 */
public record RecordSubjectAccess(
    UUID request,
    DataSubject subject,
    LocalDate receivedOn,
    String askedBy,
    Words asker,
    Words asked,
    @Nullable LocalDate identityCheckedOn)
    implements SubjectAccessCommand {}
