package waymark.cases.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Refused;

/** Who may be added, and which grants may be given and taken back. */
public final class GrantPolicy {
  private GrantPolicy() {}

  /**
   * @throws Refused {@code person-once} when the sign-in is already known
   */
  public static List<DirectoryEvent> add(PersonState state, AddPerson c, LocalDate today) {
    if (state.person() != null) {
      throw signInTaken();
    }
    PersonAdded added = new PersonAdded(c.person(), c.subject(), c.name(), today);
    return c.email() == null
        ? List.of(added)
        : List.of(added, new PersonEmailSet(c.person(), c.email(), today));
  }

  /** What whoever gives somebody a sign-in is told that is another's. */
  static Refused signInTaken() {
    return Refused.rule(
        "person-once",
        "/subject",
        "This sign-in belongs to somebody who is already in the directory.");
  }

  /** Nothing stands against another address, or none. */
  public static List<DirectoryEvent> email(SetPersonEmail c, LocalDate today) {
    return List.of(new PersonEmailSet(c.person(), c.email(), today));
  }

  /**
   * The first administrator is added and granted at once; that nobody else is, is settled before.
   *
   * @throws Refused {@code first-administrator-once} when that has been done
   */
  public static List<DirectoryEvent> addFirst(
      PersonState state, AddFirstAdministrator c, LocalDate today) {
    if (state.person() != null) {
      throw Refused.rule("first-administrator-once", "You are in the directory already.");
    }
    return List.of(
        new PersonAdded(c.person(), c.subject(), c.name(), today),
        new RoleGranted(
            c.grant(), c.person(), Roles.TRUST_ADMINISTRATOR, null, List.of(), today, null, today));
  }

  /**
   * Whoever holds an operator's code is granted the role, and added where they are nobody yet.
   *
   * @throws Refused {@code grant-once} where they are trust administrator
   */
  public static List<DirectoryEvent> take(
      PersonState state, TakeAdministration c, LocalDate today) {
    RoleGranted granted =
        new RoleGranted(
            c.grant(), c.person(), Roles.TRUST_ADMINISTRATOR, null, List.of(), today, null, today);
    fits(state.grants().values(), granted);
    return state.person() == null
        ? List.of(new PersonAdded(c.person(), c.subject(), c.name(), today), granted)
        : List.of(granted);
  }

  /**
   * @throws Refused {@code role-known}, {@code role-has-its-place}, {@code role-names-classes},
   *     {@code grant-ends-after-it-begins} or {@code grant-once}
   */
  public static List<DirectoryEvent> grant(PersonState state, GrantRole c, LocalDate today) {
    if (!Roles.AT_A_SCHOOL.contains(c.role()) && !Roles.IN_THE_TRUST.contains(c.role())) {
      throw Refused.invalid("role-known", "/role", "Choose a role from the list.");
    }
    if (Roles.AT_A_SCHOOL.contains(c.role()) && c.school() == null) {
      throw Refused.invalid(
          "role-has-its-place", "/school", "This role is held at a school. Choose the school.");
    }
    if (Roles.IN_THE_TRUST.contains(c.role()) && c.school() != null) {
      throw Refused.invalid(
          "role-has-its-place",
          "/school",
          "This role is held in the whole trust. Leave the school out.");
    }
    RoleGranted granted =
        new RoleGranted(
            c.grant(), c.person(), c.role(), c.school(), c.classes(), c.from(), c.until(), today);
    fits(state.grants().values(), granted);
    return List.of(granted);
  }

  /**
   * Whoever gives out roles sees no case content, and comes to none by themself: a role is given,
   * or given other days, by somebody else. Back they may give their own.
   *
   * @param by the person's id who gives the role, or changes it
   * @throws Refused {@code role-by-another}
   */
  public static void byAnother(UUID person, String by) {
    if (person.toString().equals(by)) {
      throw Refused.rule(
          "role-by-another",
          "Nobody gives roles to themself or changes their own. Ask another trust administrator; if there is none, add one.");
    }
  }

  /**
   * @return nothing where the grant says so already
   * @throws Refused {@code grant-held} when there is no such grant, or it was withdrawn; {@code
   *     role-names-classes}, {@code grant-ends-after-it-begins} or {@code grant-once} as above
   */
  public static List<DirectoryEvent> change(PersonState state, ChangeGrant c, LocalDate today) {
    RoleGranted held = held(state, c.grant());
    GrantChanged change =
        new GrantChanged(c.grant(), c.person(), c.classes(), c.from(), c.until(), today);
    RoleGranted changed = held.changed(change);
    if (changed.equals(held)) {
      return List.of();
    }
    fits(state.grants().values().stream().filter(g -> g != held).toList(), changed);
    return List.of(change);
  }

  /**
   * @throws Refused {@code grant-held} when there is no such grant, or it was withdrawn
   */
  public static List<DirectoryEvent> withdraw(PersonState state, WithdrawRole c, LocalDate today) {
    held(state, c.grant());
    return List.of(new RoleWithdrawn(c.grant(), c.person(), c.on(), today));
  }

  private static RoleGranted held(PersonState state, UUID grant) {
    RoleGranted held = state.grants().get(grant);
    if (held == null) {
      throw Refused.rule(
          "grant-held", "This grant has been withdrawn already, or is not this person's.");
    }
    return held;
  }

  /** What holds of every grant, new or changed, beside the person's others. */
  private static void fits(Collection<RoleGranted> others, RoleGranted grant) {
    boolean inClasses = Roles.IN_CLASSES.contains(grant.role());
    if (inClasses && grant.classes().isEmpty()) {
      throw Refused.invalid(
          "role-names-classes",
          "/classes",
          "This role reaches the pupils of named classes. Name the classes as the roll does.");
    }
    if (!inClasses && !grant.classes().isEmpty()) {
      throw Refused.invalid(
          "role-names-classes",
          "/classes",
          "This role is held at the whole school. Leave the classes out.");
    }
    if (grant.until() != null && grant.until().isBefore(grant.from())) {
      throw Refused.invalid(
          "grant-ends-after-it-begins", "/until", "The last day comes before the first.");
    }
    if (others.stream().anyMatch(g -> sameAtSameTime(g, grant))) {
      throw Refused.rule("grant-once", "The person already holds this role there at that time.");
    }
  }

  private static boolean sameAtSameTime(RoleGranted held, RoleGranted other) {
    return held.role().equals(other.role())
        && Objects.equals(held.school(), other.school())
        && !endsBefore(held.until(), other.from())
        && !endsBefore(other.until(), held.from());
  }

  private static boolean endsBefore(@Nullable LocalDate last, LocalDate day) {
    return last != null && last.isBefore(day);
  }
}
