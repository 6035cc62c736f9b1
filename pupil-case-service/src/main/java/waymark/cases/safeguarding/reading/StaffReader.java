package waymark.cases.safeguarding.reading;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.conversions.Bson;
import waymark.ledger.access.Scope;

/**
 * Who reads low-level concerns: those of these schools, and of others those about their heads; none
 * about themself.
 *
 * @param person in the directory
 * @param heads about whom somebody reads who answers for the trust
 */
public record StaffReader(Scope schools, UUID person, List<Headship> heads) {
  public StaffReader {
    heads = List.copyOf(heads);
  }

  /** Of schools alone. */
  public StaffReader(Scope schools, UUID person) {
    this(schools, person, List.of());
  }

  /** Of the index, what is at their schools or about heads of others, and about somebody else. */
  Bson finds() {
    List<Bson> which = new ArrayList<>(List.of(SafeguardingIndex.at("school", schools)));
    heads.stream().map(Headship::about).forEach(which::add);
    return and(or(which), ne("person", person.toString()));
  }

  boolean mayRead(UUID whom, UUID school) {
    return !whom.equals(person) && schools.covers(school);
  }
}
