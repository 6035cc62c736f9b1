package waymark.cases.safeguarding.keeping;

import java.time.LocalDate;

/** A second person decided that the file is erased: it is, unless that lapses before it is done. */
public record FileErasureAgreed(String file, String subject, LocalDate occurredOn)
    implements FileEvent {}
