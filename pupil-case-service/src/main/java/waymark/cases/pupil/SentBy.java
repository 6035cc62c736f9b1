package waymark.cases.pupil;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a command's sender may reach and has seen; travels beside the command as metadata.
 *
 * @param schools the schools whose pupils the sender may work on; null for all of the trust's
 * @param seen the newest event of the pupil that the sender's screen showed; null where that does
 *     not matter
 */
public record SentBy(@Nullable Set<UUID> schools, @Nullable Long seen) {
  private static final String SCHOOLS = "schools";
  private static final String SEEN = "seen";

  /**
   * An import or another process of this service, which has settled beforehand whose pupils it may
   * touch.
   */
  public static final SentBy THE_SERVICE = new SentBy(null, null);

  public static SentBy of(Map<String, ?> metadata) {
    @SuppressWarnings("unchecked")
    Set<UUID> schools = (Set<UUID>) metadata.get(SCHOOLS);
    return new SentBy(schools, (Long) metadata.get(SEEN));
  }

  public Map<String, Object> asMetadata() {
    Map<String, Object> metadata = new HashMap<>();
    if (schools != null) {
      metadata.put(SCHOOLS, schools);
    }
    if (seen != null) {
      metadata.put(SEEN, seen);
    }
    return metadata;
  }

  /**
   * @throws NoSuchPupil when the pupil's present school, or last one, is not among the sender's
   */
  public SentBy mayReach(PupilState state) {
    Enrolment enrolment = state.enrolment();
    if (schools != null && (enrolment == null || !schools.contains(enrolment.lastSchool()))) {
      throw new NoSuchPupil();
    }
    return this;
  }

  /**
   * @throws ChangedSince when the case has moved on from what the sender saw
   */
  public SentBy decidedOn(long seq) {
    if (seen != null && seen != seq) {
      throw new ChangedSince(seq);
    }
    return this;
  }
}
