package waymark.cases.safeguarding.reading;

import java.util.UUID;
import waymark.cases.safeguarding.reading.AccessParts.Part;
import waymark.ledger.access.Scope;

/**
 * Who answers parts of requests: of those about this kind of people, those of these schools, and of
 * none about themself.
 *
 * @param kind as in {@link waymark.cases.privacy.DataSubject}
 * @param person in the directory
 */
public record PartReader(String kind, Scope schools, UUID person) {
  boolean mayAnswer(Part part) {
    return part.asked().subject().kind().equals(kind)
        && schools.covers(part.id().school())
        && !part.asked().subject().id().equals(person);
  }
}
