package waymark.cases.safeguarding.keeping;

import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;

/** Proposes that the file be erased. ground is a code of the policy set erasure-reasons. */
public record ProposeFileErasure(
    FileId file, FileStanding standing, String ground, @Nullable Words note, String by)
    implements FileCommand {}
