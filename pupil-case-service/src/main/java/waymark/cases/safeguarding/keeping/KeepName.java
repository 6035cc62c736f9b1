package waymark.cases.safeguarding.keeping;

import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;

/**
 * Keeps in the file how whom it is about is called, before their own record is erased.
 *
 * @param name null where there is no file, or it says so already
 */
public record KeepName(FileId file, @Nullable Words name) implements FileCommand {}
