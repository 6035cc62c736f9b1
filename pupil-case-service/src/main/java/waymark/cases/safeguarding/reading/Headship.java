package waymark.cases.safeguarding.reading;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import java.time.LocalDate;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is or was head teacher of a school.
 *
 * @param until the last day; null while none is set
 * @param begun whether, by what the directory says now, they ever were
 */
public record Headship(UUID person, UUID school, @Nullable LocalDate until, boolean begun) {
  boolean lastsOn(LocalDate day) {
    return begun && (until == null || !until.isBefore(day));
  }

  /**
   * Low-level concerns about them there: of what happened by the end of it, also before it; and all
   * of which the trust was told, whichever days are put into the directory afterwards.
   */
  Bson about() {
    Bson there = and(eq("person", person.toString()), eq("school", school.toString()));
    Bson told = eq("trustTold", true);
    if (!begun) {
      return and(there, told);
    }
    return until == null ? there : and(there, or(told, lte("occurredOn", until.toString())));
  }
}
