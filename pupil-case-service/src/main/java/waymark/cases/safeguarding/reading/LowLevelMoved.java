package waymark.cases.safeguarding.reading;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a low-level concern was recorded about somebody and was about another person: neither whom
 * it is about, nor of which kind it is, nor a word of it.
 *
 * @param name of whom it was not about
 * @param occurredOn when it happened
 * @param movedOn when that was recorded
 * @param byName by whom
 */
public record LowLevelMoved(
    UUID concern,
    UUID subject,
    @Nullable String name,
    UUID school,
    LocalDate occurredOn,
    LocalDate movedOn,
    @Nullable String byName) {}
