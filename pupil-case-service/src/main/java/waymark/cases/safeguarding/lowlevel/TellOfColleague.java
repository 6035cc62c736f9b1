package waymark.cases.safeguarding.lowlevel;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;

/**
 * Tells of an adult who works at the school.
 *
 * @param about whom, if that is known, and whether they are head teacher there
 * @param name as it is told: a name, a role
 * @param sharedBy who tells it
 */
public record TellOfColleague(
    UUID concern,
    ToldWhom about,
    UUID school,
    LocalDate occurredOn,
    @Nullable Words name,
    Words what,
    @Nullable Words sharedBy)
    implements LowLevelCommand {}
