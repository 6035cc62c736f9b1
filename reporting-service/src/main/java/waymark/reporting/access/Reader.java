package waymark.reporting.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.reporting.web.Asked;

/**
 * One grant that opened the record.
 *
 * @param name of the member of staff; absent where it is not at hand
 * @param school absent where the role is held in the whole trust
 * @param classes to which the role was limited; none where it is not
 * @param part how much of it
 */
public record Reader(
    String role,
    UUID person,
    @Nullable String name,
    @Nullable UUID school,
    List<String> classes,
    LocalDate from,
    @Nullable LocalDate until,
    Part part) {

  /** How much of the record a role is shown. */
  public enum Part {
    /** The case. */
    @JsonProperty("case")
    CASE,
    /** What those who teach or support the pupil are shown of the case. */
    @JsonProperty("entry")
    ENTRY,
    /** The roll: who the pupil is, and where; nothing of the case. */
    @JsonProperty("roll")
    ROLL;

    static Part of(String role) {
      if (Asked.CASES.whole().contains(role)) {
        return CASE;
      }
      return Asked.ENTRIES.byClass().contains(role) ? ENTRY : ROLL;
    }
  }
}
