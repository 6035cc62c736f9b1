package waymark.cases.safeguarding.concern;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.record.Given;

/**
 * The concern was filed about the wrong child. Everything told so far is said once more in here,
 * sealed under the right child's key: the wrong child's key opens nothing that comes after, and
 * takes nothing of it along when it is destroyed.
 *
 * @param pupil the right child
 * @param from the child it was filed about; null where that had not been known
 * @param school the right child's school
 * @param told what had been told until then, entry by entry
 */
public record ConcernReattributed(
    UUID concern,
    UUID pupil,
    LocalDate occurredOn,
    @Nullable UUID from,
    UUID fromSchool,
    UUID school,
    Words reason,
    List<Told> told)
    implements ConcernEvent {
  public ConcernReattributed {
    told = List.copyOf(told);
  }

  @Override
  public Map<String, Words> texts() {
    return Given.texts("reason", reason);
  }
}
