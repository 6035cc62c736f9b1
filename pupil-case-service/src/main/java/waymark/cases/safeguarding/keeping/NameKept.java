package waymark.cases.safeguarding.keeping;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;

/**
 * The record of a pupil or a member of staff is about to be erased, and their name with it.
 *
 * @param name as it was then, where a file is kept that says it nowhere; else null: of whomever is
 *     erased there is one of these, so that its being there tells of no file
 */
public record NameKept(String file, String subject, LocalDate occurredOn, @Nullable Words name)
    implements FileEvent {}
