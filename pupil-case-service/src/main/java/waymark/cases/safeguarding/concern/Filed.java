package waymark.cases.safeguarding.concern;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;

/** That a concern was filed about a child, at first or anew. */
public sealed interface Filed permits ConcernRaised, ConcernReattributed {
  @Nullable UUID pupil();

  /** How the child was called then; null where that is not known, and in earlier versions. */
  @Nullable Words childName();
}
