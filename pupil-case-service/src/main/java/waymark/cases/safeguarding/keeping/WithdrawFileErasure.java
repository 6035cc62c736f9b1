package waymark.cases.safeguarding.keeping;

/** Proposes it no more. */
public record WithdrawFileErasure(FileId file, String by) implements FileCommand {}
