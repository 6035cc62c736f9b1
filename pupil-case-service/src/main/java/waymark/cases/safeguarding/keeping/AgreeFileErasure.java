package waymark.cases.safeguarding.keeping;

/** Decides, as a second person, that the file is erased. */
public record AgreeFileErasure(FileId file, FileStanding standing, String by)
    implements FileCommand {}
