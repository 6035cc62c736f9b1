package waymark.cases.safeguarding.keeping;

import java.time.LocalDate;

/**
 * What two people had agreed was not done before something stood against it: the file is kept, and
 * erased only once two people agree anew.
 *
 * @param why the rule that stands against it, such as {@code legal-hold} or {@code file-open}
 */
public record FileErasureLapsed(String file, String subject, LocalDate occurredOn, String why)
    implements FileEvent {}
