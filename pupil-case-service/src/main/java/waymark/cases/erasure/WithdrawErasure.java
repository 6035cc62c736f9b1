package waymark.cases.erasure;

import java.util.UUID;
import waymark.cases.pupil.PupilCommand;

/** Asks for the erasure no more. */
public record WithdrawErasure(UUID pupil, String by) implements PupilCommand {}
