package waymark.cases.pupil;

/** What becomes of a legal hold: while one stands the pupil's record is not erased. */
public sealed interface HoldEvent extends PupilEvent permits HoldPlaced, HoldLifted {}
