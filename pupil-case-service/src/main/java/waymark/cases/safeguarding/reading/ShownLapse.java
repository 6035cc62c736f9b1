package waymark.cases.safeguarding.reading;

import java.time.LocalDate;

/**
 * That an agreed erasure lapsed before it was done, and nobody has proposed one since.
 *
 * @param why the rule that stood against it: {@code legal-hold}, {@code file-held-with-record},
 *     {@code file-not-due} or {@code file-open}
 */
public record ShownLapse(LocalDate on, String why) {}
