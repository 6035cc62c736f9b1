package waymark.cases.register;

import java.util.UUID;
import waymark.cases.pupil.PupilCommand;
import waymark.cases.pupil.Words;

/** Declines what the school's file proposed. */
public record DeclineProposal(UUID pupil, Words reason) implements PupilCommand {}
