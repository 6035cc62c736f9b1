package waymark.cases.safeguarding.concern;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A concern as far as decisions need it: a fold of its stream.
 *
 * @param seq the newest event's place in the stream; −1 before the first
 * @param raised how it began; null before
 * @param pupil the child it is about now; null while that is not known
 * @param school the school that child was at when it was filed about them
 * @param news whether information came since that day was set: then somebody is to look now
 * @param referrals by id, in the order in which they were made
 * @param told what each entry tells, as it reads now
 */
public record ConcernState(
    long seq,
    @Nullable ConcernRaised raised,
    @Nullable UUID pupil,
    @Nullable UUID school,
    boolean acknowledged,
    boolean closed,
    @Nullable LocalDate lookAgainOn,
    boolean news,
    Map<UUID, Referral> referrals,
    List<Told> told) {
  /** Nothing has been raised. */
  public static final ConcernState NONE =
      new ConcernState(-1, null, null, null, false, false, null, false, Map.of(), List.of());

  public ConcernState {
    told = List.copyOf(told);
  }

  public ConcernState evolve(ConcernEvent event) {
    ConcernState next = told(event);
    return switch (event) {
      case ConcernRaised r -> next.raised(r);
      case ConcernAcknowledged a -> next.standing(true, false, lookAgainOn, news);
      case DecisionMade d -> next.standing(true, closed, d.lookAgainOn(), false);
      case InformationAdded i -> next.standing(true, closed, lookAgainOn, true);
      case ReferredToSocialCare r -> next.with(Referral.made(r, next.seq));
      case SocialCareAnswered a ->
          next.with(a.referral(), r -> r.ended(ReferralStage.ANSWERED, a.occurredOn(), next.seq));
      case NoAnswerCame n ->
          next.with(n.referral(), r -> r.ended(ReferralStage.NO_ANSWER, n.occurredOn(), next.seq));
      case ReferralDayCorrected c -> next.with(c.referral(), r -> r.corrected(c));
      case ReferralWithdrawn w -> next.with(w.referral(), Referral::withdrawn);
      case ConcernClosed c -> next.standing(true, true, null, false);
      case ConcernReopened r -> next.standing(true, false, null, false);
      case ConcernReattributed r -> next.about(r);
      case EntryCorrected e -> next;
      case ReferralChased c -> next;
      case ReferralEscalated e -> next;
      case InformationShared s -> next;
      case SharingDeclined d -> next;
    };
  }

  public ConcernStatus status() {
    if (closed) {
      return ConcernStatus.CLOSED;
    }
    if (!acknowledged) {
      return ConcernStatus.NEW;
    }
    boolean waits =
        referrals.values().stream().anyMatch(Referral::open) || (lookAgainOn != null && !news);
    return waits ? ConcernStatus.WAITING : ConcernStatus.LOOKING;
  }

  /** The earliest day by which something that is waited for is due. */
  public Optional<LocalDate> dueBy() {
    List<LocalDate> days = new ArrayList<>();
    if (lookAgainOn != null) {
      days.add(lookAgainOn);
    }
    referrals.values().stream().filter(Referral::open).map(Referral::dueBy).forEach(days::add);
    return closed ? Optional.empty() : days.stream().min(LocalDate::compareTo);
  }

  public Optional<Referral> referral(UUID id) {
    return Optional.ofNullable(referrals.get(id));
  }

  private ConcernState told(ConcernEvent event) {
    List<Told> longer = new ArrayList<>(told);
    longer.add(Told.by(seq + 1, event));
    return new ConcernState(
        seq + 1, raised, pupil, school, acknowledged, closed, lookAgainOn, news, referrals, longer);
  }

  private ConcernState raised(ConcernRaised r) {
    return new ConcernState(
        seq, r, r.pupil(), r.school(), acknowledged, closed, lookAgainOn, news, referrals, told);
  }

  private ConcernState standing(
      boolean taken, boolean over, @Nullable LocalDate again, boolean since) {
    return new ConcernState(seq, raised, pupil, school, taken, over, again, since, referrals, told);
  }

  private ConcernState with(UUID id, UnaryOperator<Referral> change) {
    return referral(id).map(change).map(this::with).orElse(this);
  }

  private ConcernState with(Referral referral) {
    Map<UUID, Referral> more = new LinkedHashMap<>(referrals);
    more.put(referral.referral(), referral);
    return new ConcernState(
        seq, raised, pupil, school, acknowledged, closed, lookAgainOn, news, more, told);
  }

  /**
   * What was told before reads as it was said once more under the right child's key. At a school it
   * comes to it is new again: nobody there has seen it. Where the school it left is not said, it
   * stands as it did.
   */
  private ConcernState about(ConcernReattributed r) {
    Map<Long, Told> now = new LinkedHashMap<>();
    told.forEach(entry -> now.put(entry.seq(), entry));
    r.told().forEach(entry -> now.put(entry.seq(), entry));
    boolean stays = r.leftSchool() == null || r.school().equals(r.leftSchool());
    return new ConcernState(
        seq,
        raised,
        r.pupil(),
        r.school(),
        stays && acknowledged,
        stays && closed,
        stays ? lookAgainOn : null,
        stays && news,
        referrals,
        List.copyOf(now.values()));
  }
}
