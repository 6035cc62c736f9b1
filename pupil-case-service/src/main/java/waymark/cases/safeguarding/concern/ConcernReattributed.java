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
 * sealed under the right child's key: the wrong child's opens nothing of it, nor takes it along.
 *
 * @param pupil the right child; null while not known: childAsTold says who
 * @param leftSchool the one that had it, as the file may have travelled; null in the first version
 * @param told what had been told until then, entry by entry
 */
public record ConcernReattributed(
    UUID concern,
    @Nullable UUID pupil,
    LocalDate occurredOn,
    @Nullable UUID from,
    UUID fromSchool,
    @Nullable UUID leftSchool,
    UUID school,
    @Nullable Words childName,
    @Nullable Words childAsTold,
    Words reason,
    List<Told> told)
    implements ConcernEvent, Filed {
  public ConcernReattributed {
    told = List.copyOf(told);
  }

  @Override
  public Map<String, Words> texts() {
    return Given.texts("childAsTold", childAsTold, "reason", reason);
  }
}
