package waymark.cases.safeguarding.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.cases.directory.DirectoryView;
import waymark.cases.safeguarding.reading.Headship;
import waymark.cases.safeguarding.reading.Headships;
import waymark.cases.safeguarding.reading.StaffReader;
import waymark.ledger.access.Actor;
import waymark.ledger.access.Scope;
import waymark.ledger.http.Problem;

/**
 * Who reads which low-level concerns: a head teacher those of the school; the trust director those
 * about heads, whichever school's.
 */
@Component
class LowLevelReaders {
  private final Headships headships;
  private final DirectoryView directory;

  LowLevelReaders(Headships headships, DirectoryView directoryView) {
    this.headships = headships;
    this.directory = directoryView;
  }

  StaffReader of(Actor actor) {
    return of(actor, null);
  }

  /**
   * @param school that one alone; null for all
   * @throws Problem 404 for a school of which this person reads none
   */
  StaffReader of(Actor actor, @Nullable UUID school) {
    if (!actor.has(Leads.DIRECTOR)) {
      Scope own = Leads.head(actor, school).schools();
      var heads = headships.at(null).stream().filter(each -> own.covers(each.school())).toList();
      return new StaffReader(own, actor.person(), heads);
    }
    if (school != null) {
      requireOfTheTrust(school);
    }
    return new StaffReader(heads(actor, school), actor.person(), headships.at(school));
  }

  /**
   * Whom somebody may record one about who is no head of that school themself.
   *
   * @throws Problem 404 for who does not answer for the trust, 422 for anybody who is not and was
   *     not its head
   */
  void requireAHead(@Nullable UUID subject, UUID school, Actor actor) {
    if (!actor.has(Leads.DIRECTOR)) {
      throw Problem.notFound();
    }
    requireOfTheTrust(school);
    if (subject == null || !headships.isOrWasHead(subject, school)) {
      throw Problem.invalid(
          "/subject",
          "Choose somebody who is or was head teacher of this school. What is about anybody else its head records.");
    }
  }

  /** Who is or was its head. */
  List<UUID> headsOf(UUID school) {
    return headships.at(school).stream().filter(Headship::begun).map(Headship::person).toList();
  }

  /** Whether a head of the school may choose them, who works there no more. */
  boolean isOrWasHead(UUID subject, UUID school) {
    return headships.isOrWasHead(subject, school);
  }

  /** Whether what happened on that day was about whoever was head, or is by now. */
  boolean isAboutAHead(UUID subject, UUID school, LocalDate day) {
    return headships.isHeadOrWas(subject, school, day);
  }

  private static Scope heads(Actor actor, @Nullable UUID school) {
    Scope mine = Leads.headOf(actor);
    return school == null ? mine : mine.at(school).orElse(new Scope.Schools(Set.of()));
  }

  private void requireOfTheTrust(UUID school) {
    if (directory.school(school).isEmpty()) {
      throw Problem.notFound();
    }
  }
}
