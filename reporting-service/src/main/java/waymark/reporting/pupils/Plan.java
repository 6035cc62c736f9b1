package waymark.reporting.pupils;

import org.jspecify.annotations.Nullable;

/** An education, health and care plan. */
public record Plan(@Nullable String reference, String authority) {}
