package waymark.cases.privacy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;

/**
 * Somebody asked to see what is held about a person.
 *
 * @param occurredOn the day on which it was received, by whomever
 * @param askedBy a code of the policy set access-requesters
 * @param asker what whoever asks is called
 * @param asked what they asked for, in their words
 * @param identityCheckedOn when who is asking was confirmed; null where it still has to be
 * @param due the last day for the answer, as far as it is known
 */
public record SubjectAccessReceived(
    UUID request,
    DataSubject subject,
    LocalDate occurredOn,
    String askedBy,
    Words asker,
    Words asked,
    @Nullable LocalDate identityCheckedOn,
    LocalDate due)
    implements SubjectAccessEvent {}
