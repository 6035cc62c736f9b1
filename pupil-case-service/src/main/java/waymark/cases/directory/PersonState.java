package waymark.cases.directory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Erasure;
import waymark.cases.pupil.Erasure.Stage;

/**
 * What decisions about a person need: who they are, how they sign in, what they were granted, by
 * grant, and how far their erasure has come.
 *
 * @param holds the legal holds that stand, each with who placed it
 */
public record PersonState(
    @Nullable PersonAdded person,
    SignInState signIn,
    Map<UUID, RoleGranted> grants,
    Map<UUID, String> holds,
    Erasure erasure) {
  public static final PersonState NONE =
      new PersonState(null, SignInState.NONE, Map.of(), Map.of(), Erasure.NONE);

  public PersonState {
    grants = Map.copyOf(grants);
    holds = Map.copyOf(holds);
  }

  public PersonState evolve(DirectoryEvent event) {
    return switch (event) {
      case PersonAdded p -> new PersonState(p, signIn, grants, holds, erasure);
      case PersonCorrected c -> corrected(c);
      case RoleGranted g -> with(g);
      case GrantChanged c -> changed(c);
      case RoleWithdrawn w -> without(w);
      case SignInProposed p -> signingIn(signIn.proposing(p));
      case SignInTakenBack t -> signingIn(signIn.takenBack());
      case AdministratorCameIn a -> signingIn(signIn.used());
      case PersonHoldPlaced h -> held(h);
      case PersonHoldLifted h -> released(h);
      case PersonErasureRequested r ->
          at(new Erasure(Stage.REQUESTED, r.requestedBy(), r.reason()));
      case PersonErasureDeclined d -> at(Erasure.NONE);
      case PersonErasureApproved a -> at(erasure.at(Stage.APPROVED));
      case PersonErased e -> at(erasure.at(Stage.ERASED));
      case PersonEmailSet s -> this;
      case AdministratorCodeMade m -> this;
      case SchoolListed s -> this;
      case PolicyCorrected p -> this;
    };
  }

  private PersonState corrected(PersonCorrected c) {
    LocalDate added = person == null ? c.occurredOn() : person.occurredOn();
    PersonAdded now = new PersonAdded(c.person(), c.subject(), c.name(), added);
    boolean same = person != null && person.subject().equals(c.subject());
    SignInState by = signIn.now(c.subject());
    return new PersonState(now, same ? by : by.another(), grants, holds, erasure);
  }

  private PersonState with(RoleGranted granted) {
    Map<UUID, RoleGranted> more = new HashMap<>(grants);
    more.put(granted.grant(), granted);
    return new PersonState(person, signIn.guard(), more, holds, erasure);
  }

  private PersonState changed(GrantChanged c) {
    RoleGranted held = grants.get(c.grant());
    return held == null ? this : with(held.changed(c));
  }

  /** Until the day from which it is withdrawn it is held, and can be taken back earlier. */
  private PersonState without(RoleWithdrawn withdrawn) {
    RoleGranted held = grants.get(withdrawn.grant());
    if (held != null && withdrawn.on().isAfter(withdrawn.occurredOn())) {
      RoleGranted ending = held.endingBefore(withdrawn.on());
      if (!Objects.requireNonNull(ending.until()).isBefore(held.from())) {
        return with(ending);
      }
    }
    Map<UUID, RoleGranted> fewer = new HashMap<>(grants);
    fewer.remove(withdrawn.grant());
    return new PersonState(person, signIn, fewer, holds, erasure);
  }

  private PersonState held(PersonHoldPlaced placed) {
    Map<UUID, String> more = new HashMap<>(holds);
    more.put(placed.hold(), placed.placedBy());
    return new PersonState(person, signIn, grants, more, erasure);
  }

  private PersonState released(PersonHoldLifted lifted) {
    Map<UUID, String> fewer = new HashMap<>(holds);
    fewer.remove(lifted.hold());
    return new PersonState(person, signIn, grants, fewer, erasure);
  }

  private PersonState signingIn(SignInState now) {
    return new PersonState(person, now, grants, holds, erasure);
  }

  private PersonState at(Erasure now) {
    return new PersonState(person, signIn, grants, holds, now);
  }
}
