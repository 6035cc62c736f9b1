package waymark.cases.safeguarding.reading;

import java.util.List;
import java.util.UUID;
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

  boolean mayRead(UUID whom, UUID school) {
    return !whom.equals(person) && schools.covers(school);
  }
}
