package waymark.cases.erasure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.PupilCommand;
import waymark.cases.pupil.Words;

/** Asks that a pupil be erased. reason is a code of the policy set erasure-reasons. */
public record RequestErasure(UUID pupil, String reason, @Nullable Words note, String by)
    implements PupilCommand {}
