package waymark.cases.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import waymark.cases.directory.Administrators.Known;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.pupil.ChangedSince;
import waymark.cases.pupil.Refused;
import waymark.cases.pupil.SchoolDay;
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.http.Problem;
import waymark.ledger.store.AlreadyReserved;
import waymark.ledger.store.Appended;
import waymark.ledger.store.CommandOrigin;
import waymark.ledger.store.Reservations;

/**
 * Changes and withdraws grants, and the sign-ins of those who hold them; those of trust
 * administrators one after the other in the whole trust, though each is on a stream of its own, so
 * that no two who leave rely on each other.
 */
@Component
class GrantEndings {
  private static final String TURN = "administrators-changed:";

  private final DirectoryCommands commands;
  private final ServiceLedger directory;
  private final Administrators administrators;
  private final Clock clock;

  GrantEndings(
      DirectoryCommands commands,
      ServiceLedger directory,
      Administrators administrators,
      Clock clock) {
    this.commands = commands;
    this.directory = directory;
    this.administrators = administrators;
    this.clock = clock;
  }

  /**
   * @param effect of the command on the grant
   * @param seen what was decided on
   * @throws Refused {@code last-administrator}, {@code administrator-came-in}, or what the grant's
   *     own policy says
   * @throws Problem {@code administrators-one-by-one} where somebody else is changing one now
   */
  Appended send(
      DirectoryCommand command,
      UUID grant,
      UnaryOperator<GivenGrant> effect,
      ExpectedSeq seen,
      CommandOrigin origin) {
    commands.await(directory.store().lastPosition());
    Known known = administrators.knownOf(grant);
    boolean changes = known.grant().filter(held -> !effect.apply(held).equals(held)).isPresent();
    if (!changes || directory.store().findCommand(origin.commandId()).isPresent()) {
      return commands.send(command, seen, origin);
    }
    GivenGrant held = known.grant().orElseThrow();
    LastAdministratorPolicy.oneRemains(
        held, effect.apply(held), known.others(), relied(known, origin), today());
    return inTurn(TURN + known.changes(), command, seen, origin);
  }

  /**
   * Gives a person another sign-in, by which nobody has come in yet.
   *
   * @throws Refused {@code last-administrator} or {@code administrator-came-in}, as if they left
   */
  Appended signIn(UUID person, ConfirmSignIn command, ExpectedSeq seen, CommandOrigin origin) {
    commands.await(directory.store().lastPosition());
    List<UUID> grants = administrators.reliedOn(person);
    if (grants.isEmpty() || directory.store().findCommand(origin.commandId()).isPresent()) {
      return commands.send(command, seen, origin);
    }
    LocalDate today = today();
    String turn = TURN + administrators.knownOf(grants.getFirst()).changes();
    for (UUID grant : grants) {
      Known known = administrators.knownOf(grant);
      GivenGrant held = known.grant().orElseThrow();
      List<GivenGrant> others =
          known.others().stream().filter(other -> !other.person().equals(person)).toList();
      LastAdministratorPolicy.oneRemains(
          held, held.withdrawn(today), others, relied(known, origin), today);
    }
    return inTurn(turn, command, seen, origin);
  }

  /** Whoever does this has come in. */
  private static Set<UUID> relied(Known known, CommandOrigin origin) {
    Set<UUID> relied = new HashSet<>(known.cameIn());
    relied.add(UUID.fromString(origin.actor()));
    return relied;
  }

  private LocalDate today() {
    return SchoolDay.of(clock.instant());
  }

  /**
   * Each state of the trust's administrators is followed by one other: who is second looks again.
   */
  private Appended inTurn(
      String turn, DirectoryCommand command, ExpectedSeq seen, CommandOrigin origin) {
    Reservations turns = directory.store().reservations();
    String owner = DirectoryStreams.command(origin.commandId());
    try {
      turns.reserve(turn, owner, origin.commandId());
    } catch (AlreadyReserved other) {
      throw Problem.brokenRule(
          "administrators-one-by-one",
          "Somebody is changing the role of another trust administrator just now. Look at the page again in a minute, and repeat this if it is still right.");
    }
    try {
      return commands.send(command, seen, origin);
    } catch (ChangedSince | Refused | Problem nothingRecorded) {
      turns.release(turn, owner);
      throw nothingRecorded;
    }
  }
}
