package waymark.cases.pupil;

/** What becomes of a request to erase all that is personal in a pupil's case. */
public sealed interface ErasureEvent extends PupilEvent
    permits ErasureRequested, ErasureWithdrawn, ErasureRefused, ErasureApproved, PupilErased {}
