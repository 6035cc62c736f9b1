package waymark.cases.safeguarding.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.cases.directory.DirectoryView;
import waymark.cases.pupil.SchoolDay;
import waymark.ledger.access.Grant;
import waymark.ledger.access.Grants;
import waymark.ledger.access.Scope;

/** Who holds a role at a school today. */
@Component
public class SchoolStaff {
  private final Grants grants;
  private final DirectoryView people;
  private final Clock clock;

  SchoolStaff(Grants grants, DirectoryView directoryView, Clock clock) {
    this.grants = grants;
    this.people = directoryView;
    this.clock = clock;
  }

  /** One of them. */
  public record Member(UUID person, @Nullable String name) {}

  /** All of them, by name. */
  public record Staff(List<Member> staff) {}

  /** All of them and whoever is or was a head about whom the reader reads, but the reader. */
  public Staff others(StaffReader reader) {
    Stream<UUID> heads = reader.heads().stream().filter(Headship::begun).map(Headship::person);
    return new Staff(
        named(
            Stream.concat(ids(reader.schools(), role -> true).stream(), heads)
                .filter(person -> !person.equals(reader.person()))
                .distinct()
                .toList()));
  }

  /** Everybody who works at a school, and these. */
  public Staff everAt(UUID school, List<UUID> heads) {
    Stream<UUID> now = ids(new Scope.Schools(Set.of(school)), role -> true).stream();
    return new Staff(named(Stream.concat(now, heads.stream()).distinct().toList()));
  }

  /** Who holds that role there. */
  public List<Member> holding(String role, Scope schools) {
    return named(ids(schools, role::equals));
  }

  /** Who holds that role in the whole trust. */
  public List<Member> holdingInTheTrust(String role) {
    return named(ids(role::equals, grant -> grant.scope() == null));
  }

  private List<Member> named(List<UUID> all) {
    return all.stream()
        .map(person -> new Member(person, people.name(person).orElse(null)))
        .sorted(Comparator.comparing(Member::name, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  public boolean works(UUID person, Scope schools) {
    return ids(schools, role -> true).contains(person);
  }

  private List<UUID> ids(Scope schools, Predicate<String> roles) {
    return ids(roles, grant -> grant.scope() != null && schools.covers(grant.scope()));
  }

  private List<UUID> ids(Predicate<String> roles, Predicate<Grant> where) {
    LocalDate today = SchoolDay.of(clock.instant());
    return grants.heldOn(today).stream()
        .filter(grant -> roles.test(grant.role()))
        .filter(where)
        .map(Grant::person)
        .distinct()
        .toList();
  }
}
