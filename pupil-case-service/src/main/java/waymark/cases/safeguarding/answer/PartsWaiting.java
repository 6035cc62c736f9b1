package waymark.cases.safeguarding.answer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many parts of answers wait for a school's safeguarding leads.
 *
 * @param due the last day for the answer that is due first; null where none waits
 */
public record PartsWaiting(int waiting, @Nullable LocalDate due) {}
