package waymark.cases.register;

import org.jspecify.annotations.Nullable;

/** An education, health and care plan as it is sent. */
record PlanForm(@Nullable String reference, @Nullable String authority) {}
