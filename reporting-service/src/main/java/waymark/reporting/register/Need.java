package waymark.reporting.register;

/** One area of need: rank 1 is the primary need; code is a census SEN type such as SLCN. */
public record Need(int rank, String code) {}
