package waymark.cases.pupil;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pupil's case as far as decisions need it: a fold of the stream, with one {@link #evolve}
 * switch.
 *
 * @param seq the newest event's place in the stream; −1 before the first
 * @param roll the roll events that still count; a reversed one is not among them
 * @param enrolment what the roll says now; null before the pupil joined, or when the joining was
 *     reversed
 * @param register the register events as they read after their corrections
 * @param answered the newest event that answered a proposal, by placing the pupil, by changing the
 *     entry or by declining; −1 if none
 * @param workedOn the newest event by which a person worked on the case (not the roll); −1 if none
 * @param holds the legal holds that stand
 * @param erasure how far the pupil's erasure has come
 */
public record PupilState(
    long seq,
    List<RollFact> roll,
    @Nullable Enrolment enrolment,
    @Nullable OpenProposal proposal,
    List<RegisterFact> register,
    long answered,
    long workedOn,
    Set<UUID> holds,
    Erasure erasure) {
  /** Nothing is known of the pupil yet. */
  public static final PupilState NONE =
      new PupilState(-1, List.of(), null, null, List.of(), -1, -1, Set.of(), Erasure.NONE);

  public PupilState {
    roll = List.copyOf(roll);
    register = List.copyOf(register);
    holds = Set.copyOf(holds);
  }

  public PupilState evolve(PupilEvent event) {
    return switch (event) {
      case RollEntryReversed r ->
          withRoll(roll.stream().filter(f -> !r.corrects().contains(f.seq())).toList());
      case RollEvent r -> withRoll(added(roll, new RollFact(seq + 1, r)));
      case ProposalDeclined d -> answering(register);
      case PlacedOnRegister p -> answering(added(register, RegisterFact.made(seq + 1, p)));
      case RegisterEntryCorrected c -> withRegister(corrected(c));
      case RegisterEvent r -> decided(r, added(register, RegisterFact.made(seq + 1, r)));
      case HoldPlaced h -> withHold(h.hold(), true);
      case HoldLifted h -> withHold(h.hold(), false);
      case ErasureEvent e -> withErasure(erasure.after(e));
    };
  }

  /** The fact whose newest wording is event {@code number}. */
  public Optional<RegisterFact> factReadingAs(long number) {
    return register.stream().filter(f -> f.latest() == number).findFirst();
  }

  private PupilState withRoll(List<RollFact> facts) {
    Enrolment now = null;
    for (RollFact fact : facts) {
      now = Enrolment.after(now, fact.event());
    }
    return new PupilState(
        seq + 1, facts, now, proposalIn(facts), register, answered, workedOn, holds, erasure);
  }

  /** What the newest file that said anything of SEN has said; what was reversed is not among it. */
  public Optional<SenHistoryFound> newestSenHistory() {
    return roll.stream()
        .map(RollFact::event)
        .filter(SenHistoryFound.class::isInstance)
        .map(SenHistoryFound.class::cast)
        .reduce((earlier, later) -> later);
  }

  /** What the newest file since the last answer proposes: one that proposes nothing takes back. */
  private @Nullable OpenProposal proposalIn(List<RollFact> facts) {
    OpenProposal open = null;
    for (RollFact fact : facts) {
      if (fact.event() instanceof SenHistoryFound s && fact.seq() > answered) {
        open = s.proposal() == null ? null : new OpenProposal(fact.seq(), s.proposal());
      }
    }
    return open;
  }

  private PupilState answering(List<RegisterFact> facts) {
    return new PupilState(seq + 1, roll, enrolment, null, facts, seq + 1, seq + 1, holds, erasure);
  }

  private PupilState withRegister(List<RegisterFact> facts) {
    return new PupilState(
        seq + 1, roll, enrolment, proposal, facts, answered, seq + 1, holds, erasure);
  }

  /** A decision about the entry answers what a file proposed before it. */
  private PupilState decided(RegisterEvent event, List<RegisterFact> facts) {
    boolean answers =
        switch (event) {
          case ProvisionChanged p -> true;
          case RemovedFromRegister r -> true;
          // Ranking the needs says nothing of another provision that the file proposes.
          case NeedsRanked n ->
              proposal == null
                  || provisionIn(facts).filter(proposal.proposal().provision()::equals).isPresent();
          default -> false;
        };
    return answers ? answering(facts) : withRegister(facts);
  }

  private static Optional<Provision> provisionIn(List<RegisterFact> facts) {
    return facts.stream()
        .filter(f -> !f.struck() && f.provision() != null)
        .max(RegisterFact.IN_ORDER)
        .map(RegisterFact::provision);
  }

  private PupilState withErasure(Erasure now) {
    return new PupilState(
        seq + 1, roll, enrolment, proposal, register, answered, workedOn, holds, now);
  }

  private PupilState withHold(UUID hold, boolean stands) {
    Set<UUID> now = new HashSet<>(holds);
    if (stands) {
      now.add(hold);
    } else {
      now.remove(hold);
    }
    return new PupilState(
        seq + 1, roll, enrolment, proposal, register, answered, workedOn, now, erasure);
  }

  private List<RegisterFact> corrected(RegisterEntryCorrected c) {
    return register.stream()
        .map(f -> f.latest() == c.corrects() ? f.corrected(seq + 1, c) : f)
        .toList();
  }

  private static <T> List<T> added(List<T> list, T one) {
    List<T> longer = new ArrayList<>(list);
    longer.add(one);
    return longer;
  }
}
