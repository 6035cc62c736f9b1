package waymark.cases.erasure;

import java.util.UUID;
import waymark.cases.pupil.PupilCommand;

/** Records that the pupil's key is destroyed. */
public record RecordErased(UUID pupil) implements PupilCommand {}
