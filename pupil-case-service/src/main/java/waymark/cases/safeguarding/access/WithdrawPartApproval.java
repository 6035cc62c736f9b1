package waymark.cases.safeguarding.access;

import waymark.cases.pupil.Words;

/** Takes the approval of a part back before it is handed over, and says why. */
public record WithdrawPartApproval(PartId part, Words why) implements PartCommand {}
