package waymark.cases.safeguarding.answer;

import java.util.List;
import waymark.cases.safeguarding.reading.NamedAlone;

/**
 * One school's part of the answer to a request about a member of staff.
 *
 * @param another whether anybody else may read it, who then approves what the reader decided
 * @param namedAlone concerns of the school about people who are not in the directory; the head
 *     teacher can tell whether one is about this person. None once the list is fixed
 */
public record ShownStaffPart(ShownPart part, boolean another, List<NamedAlone> namedAlone) {}
