package waymark.cases.safeguarding.keeping;

import java.time.LocalDate;

/** A second person decided that the file is erased: from here there is no way back. */
public record FileErasureAgreed(String file, String subject, LocalDate occurredOn)
    implements FileEvent {}
