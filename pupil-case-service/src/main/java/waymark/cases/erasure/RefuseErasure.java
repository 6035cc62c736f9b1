package waymark.cases.erasure;

import java.util.UUID;
import waymark.cases.pupil.PupilCommand;
import waymark.cases.pupil.Words;

/** Decides that the pupil is not erased. */
public record RefuseErasure(UUID pupil, Words note, String by) implements PupilCommand {}
