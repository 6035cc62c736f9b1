package waymark.cases.safeguarding.reading;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import waymark.cases.ledgers.ServiceLedger;
import waymark.ledger.store.Leaf;
import waymark.ledger.store.NewEvent;
import waymark.ledger.store.StoredCommit;

/**
 * Which schools' head teachers answer a part of a request about a member of staff: every school
 * where they were given a role, whether or not it holds something, and every other that does.
 */
@Component
class AnsweringHeads {
  private final ServiceLedger directory;
  private final StaffEntries entries;

  AnsweringHeads(ServiceLedger directory, StaffEntries entries) {
    this.directory = directory;
    this.entries = entries;
  }

  /**
   * By what was recorded up to that moment: a school that comes into it only after the request was
   * answered has no part of it.
   */
  Set<UUID> until(Instant answered, UUID person) {
    Set<UUID> schools = new TreeSet<>(entries.schools(person, answered));
    for (StoredCommit commit : directory.store().stream("person:" + person)) {
      Leaf leaf = commit.read();
      if (!leaf.recordedAt().isAfter(answered)) {
        leaf.events().forEach(event -> at(event, schools));
      }
    }
    return schools;
  }

  private static void at(NewEvent event, Set<UUID> schools) {
    JsonNode school = event.payload().path("school");
    if (event.type().equals("role-granted") && school.isString()) {
      schools.add(UUID.fromString(school.stringValue()));
    }
  }
}
