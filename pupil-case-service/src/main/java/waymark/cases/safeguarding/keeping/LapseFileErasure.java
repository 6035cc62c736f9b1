package waymark.cases.safeguarding.keeping;

/** Ends an agreed erasure where something stands against it by now; without effect otherwise. */
public record LapseFileErasure(FileId file, FileStanding standing) implements FileCommand {}
