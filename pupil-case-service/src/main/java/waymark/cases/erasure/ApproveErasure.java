package waymark.cases.erasure;

import java.util.UUID;
import waymark.cases.pupil.PupilCommand;

/** Decides, as a second person, that the pupil is erased. */
public record ApproveErasure(UUID pupil, String by) implements PupilCommand {}
