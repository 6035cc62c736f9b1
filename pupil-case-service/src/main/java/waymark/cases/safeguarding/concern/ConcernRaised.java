package waymark.cases.safeguarding.concern;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.record.BodyMap;
import waymark.cases.safeguarding.record.Given;

/**
 * Somebody on the staff saw or heard something that worries them about a child.
 *
 * @param pupil null where they could not find the child; then childAsTold says who it is
 * @param childName how the child was called then: the pupil's case may go before this is due. Null
 *     where the child was described, and in the first version
 * @param school the child's, or else where they work
 * @param occurredAt the time of day, HH:MM; null where it is not known
 * @param seen what was seen and heard
 * @param childsWords what the child said, in the child's own words
 * @param immediateDanger whether they thought the child in danger at that moment
 * @param raisedBy the person's id in the directory
 */
public record ConcernRaised(
    UUID concern,
    @Nullable UUID pupil,
    LocalDate occurredOn,
    UUID school,
    @Nullable String occurredAt,
    @Nullable Words childName,
    @Nullable Words childAsTold,
    Words seen,
    @Nullable Words childsWords,
    @Nullable Words place,
    @Nullable BodyMap bodyMap,
    boolean immediateDanger,
    String raisedBy)
    implements ConcernEvent, Filed {
  @Override
  public Map<String, Words> texts() {
    return Given.texts(
        "childAsTold", childAsTold, "seen", seen, "childsWords", childsWords, "place", place);
  }

  @Override
  public Map<String, String> facts() {
    return Given.facts(
        "school", school, "occurredAt", occurredAt, "immediateDanger", immediateDanger);
  }
}
