package waymark.cases.safeguarding.reading;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import java.time.LocalDate;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is or was head teacher of a school.
 *
 * @param until the last day; null while none is set
 */
public record Headship(UUID person, UUID school, @Nullable LocalDate until) {
  boolean lastsOn(LocalDate day) {
    return until == null || !until.isBefore(day);
  }

  /** Low-level concerns about them there: of what happened by the end of it, also before it. */
  Bson about() {
    Bson there = and(eq("person", person.toString()), eq("school", school.toString()));
    return until == null ? there : and(there, lte("occurredOn", until.toString()));
  }
}
