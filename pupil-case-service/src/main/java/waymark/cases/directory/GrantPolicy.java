package waymark.cases.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
      throw Refused.rule(
          "person-once",
          "/subject",
          "This sign-in belongs to somebody who is already in the directory.");
    }
    return List.of(new PersonAdded(c.person(), c.subject(), c.name(), today));
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
            c.grant(), c.person(), Roles.TRUST_ADMINISTRATOR, null, today, null, today));
  }

  /**
   * @throws Refused {@code role-known}, {@code role-has-its-place}, {@code
   *     grant-ends-after-it-begins} or {@code grant-once}
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
    if (c.until() != null && c.until().isBefore(c.from())) {
      throw Refused.invalid(
          "grant-ends-after-it-begins", "/until", "The last day comes before the first.");
    }
    if (state.grants().values().stream().anyMatch(g -> sameAtSameTime(g, c))) {
      throw Refused.rule("grant-once", "The person already holds this role there at that time.");
    }
    return List.of(
        new RoleGranted(c.grant(), c.person(), c.role(), c.school(), c.from(), c.until(), today));
  }

  /**
   * @throws Refused {@code grant-held} when there is no such grant, or it was withdrawn
   */
  public static List<DirectoryEvent> withdraw(PersonState state, WithdrawRole c, LocalDate today) {
    if (!state.grants().containsKey(c.grant())) {
      throw Refused.rule(
          "grant-held", "This grant has been withdrawn already, or is not this person's.");
    }
    return List.of(new RoleWithdrawn(c.grant(), c.person(), c.on(), today));
  }

  private static boolean sameAtSameTime(RoleGranted held, GrantRole c) {
    return held.role().equals(c.role())
        && Objects.equals(held.school(), c.school())
        && !endsBefore(held.until(), c.from())
        && !endsBefore(c.until(), held.from());
  }

  private static boolean endsBefore(@Nullable LocalDate last, LocalDate day) {
    return last != null && last.isBefore(day);
  }
}
