package waymark.reporting.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param className absent where none was given, or the pupil had left
 */
public record KeptAt(UUID school, @Nullable String className) {}
