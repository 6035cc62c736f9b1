package waymark.cases.pupil;

/** A proposal the SENCO has not answered yet, and the event that made it. */
public record OpenProposal(long seq, Proposal proposal) {}
