package waymark.cases.safeguarding.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import waymark.cases.privacy.DataSubject;
import waymark.cases.safeguarding.reading.PartReader;
import waymark.cases.safeguarding.reading.StaffReader;
import waymark.ledger.access.Actor;
import waymark.ledger.access.Grant;
import waymark.ledger.access.Scope;

/** Who works on safeguarding where. */
final class Leads {
  static final String DSL = "dsl";
  static final String DEPUTY = "deputy-dsl";
  static final String HEAD = "head-teacher";
  static final String DIRECTOR = "trust-director";

  private Leads() {}

  /** The schools where somebody is safeguarding lead or their deputy. */
  static Scope schools(Actor actor) {
    return actor.scope(DSL, DEPUTY);
  }

  /** As they answer parts of requests about children. */
  static PartReader answering(Actor actor) {
    return new PartReader(DataSubject.PUPIL, schools(actor), actor.person());
  }

  /** The same at one school; at all where none is named. */
  static PartReader answering(Actor actor, @Nullable UUID school) {
    Scope within = InboxController.within(schools(actor), school);
    return new PartReader(DataSubject.PUPIL, within, actor.person());
  }

  /** Of which schools' children somebody opens a chronology in an emergency, and reads it so. */
  static Scope mayOpen(Actor actor) {
    return actor.scope(HEAD, DIRECTOR);
  }

  /** Those of these roles that somebody holds at such a school, or in the whole trust. */
  static List<String> rolesAt(Actor actor, Predicate<UUID> school, String... roles) {
    return actor.grants().stream()
        .filter(grant -> List.of(roles).contains(grant.role()))
        .filter(grant -> grant.scope() == null || school.test(grant.scope()))
        .map(Grant::role)
        .distinct()
        .sorted()
        .toList();
  }

  /** The schools of which somebody is head teacher. */
  static Scope headOf(Actor actor) {
    return actor.scope(HEAD);
  }

  /** As they read low-level concerns. */
  static StaffReader head(Actor actor) {
    return new StaffReader(headOf(actor), actor.person());
  }

  /** The same of one school; of all where none is named. */
  static StaffReader head(Actor actor, @Nullable UUID school) {
    return new StaffReader(InboxController.within(headOf(actor), school), actor.person());
  }

  /**
   * As they answer parts of requests about members of staff; at all schools where none is named.
   */
  static PartReader answeringOfStaff(Actor actor, @Nullable UUID school) {
    Scope within = InboxController.within(headOf(actor), school);
    return new PartReader(DataSubject.PERSON, within, actor.person());
  }
}
