package waymark.cases.safeguarding.lowlevel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom what is told is about.
 *
 * @param person in the directory; null where a name alone is told
 * @param head whether they are head teacher of that school
 */
public record ToldWhom(@Nullable UUID person, boolean head) {}
