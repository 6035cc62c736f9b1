package waymark.cases.safeguarding.reading;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A low-level concern about somebody who is not in the directory, so that only a name says who it
 * is about.
 *
 * @param kind a code of the policy set low-level-kinds
 */
public record NamedAlone(UUID concern, @Nullable String name, LocalDate occurredOn, String kind) {}
