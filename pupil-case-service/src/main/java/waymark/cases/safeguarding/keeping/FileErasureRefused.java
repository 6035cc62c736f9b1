package waymark.cases.safeguarding.keeping;

import java.time.LocalDate;
import waymark.cases.pupil.Words;

/** A second person decided that the file is kept; note says why. */
public record FileErasureRefused(String file, String subject, LocalDate occurredOn, Words note)
    implements FileEvent {}
