package waymark.cases.safeguarding.concern;

import java.util.UUID;
import waymark.cases.pupil.Words;

/** Says what is wrong in an entry. corrects is its place in the stream. */
public record CorrectEntry(UUID concern, long corrects, Words correction)
    implements ConcernCommand {}
