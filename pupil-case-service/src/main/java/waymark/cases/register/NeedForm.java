package waymark.cases.register;

import org.jspecify.annotations.Nullable;

/**
 * A need as it is sent.
 *
 * @param rank 1 is the primary need
 */
record NeedForm(@Nullable Integer rank, @Nullable String code) {}
