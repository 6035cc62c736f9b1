package waymark.cases.safeguarding.keeping;

import waymark.cases.pupil.Words;

/** Decides, as a second person, that the file is kept. */
public record RefuseFileErasure(FileId file, Words note, String by) implements FileCommand {}
