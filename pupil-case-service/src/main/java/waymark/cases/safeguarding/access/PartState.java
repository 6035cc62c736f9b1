package waymark.cases.safeguarding.access;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.cases.privacy.ItemDecision;

/**
 * A part of an answer as far as decisions need it.
 *
 * @param seq the newest event's place in the stream; −1 before the first
 * @param items the list that was gathered
 * @param decisions the latest about each item
 * @param decided who decided last about each item
 * @param reopened whether its approval was taken back and nothing was decided since
 */
public record PartState(
    long seq,
    PartStage stage,
    List<String> items,
    Map<String, ItemDecision> decisions,
    Map<String, String> decided,
    boolean reopened) {
  /** Nothing has been recorded. */
  public static final PartState NONE =
      new PartState(-1, PartStage.TO_GATHER, List.of(), Map.of(), Map.of(), false);

  public PartState {
    items = List.copyOf(items);
    decisions = Map.copyOf(decisions);
    decided = Map.copyOf(decided);
  }

  /** Those whose decisions stand. What somebody else decided anew since is no longer theirs. */
  public Set<String> deciders() {
    return Set.copyOf(decided.values());
  }

  /** How many items nobody has looked through yet. */
  public int undecided() {
    return items.size() - decisions.size();
  }

  /** Whether it is not gathered or decided any more. */
  public boolean isApproved() {
    return stage == PartStage.APPROVED || stage == PartStage.DONE;
  }

  public PartState evolve(PartEvent event) {
    return switch (event) {
      case PartAsked a -> at(PartStage.TO_GATHER);
      case PartGathered g ->
          new PartState(seq + 1, PartStage.LOOKING_THROUGH, g.items(), Map.of(), Map.of(), false);
      case PartDecided d -> decided(d);
      case PartApproved a -> at(PartStage.APPROVED);
      case PartApprovalWithdrawn w ->
          new PartState(seq + 1, PartStage.LOOKING_THROUGH, items, decisions, decided, true);
      case PartGiven g -> at(PartStage.DONE);
      case NothingHeld n ->
          new PartState(seq + 1, PartStage.DONE, List.of(), Map.of(), Map.of(), false);
    };
  }

  private PartState at(PartStage next) {
    return new PartState(seq + 1, next, items, decisions, decided, reopened);
  }

  private PartState decided(PartDecided event) {
    Map<String, ItemDecision> latest = new LinkedHashMap<>(decisions);
    Map<String, String> by = new HashMap<>(decided);
    event
        .decisions()
        .forEach(decision -> {
          latest.put(decision.item(), decision);
          by.put(decision.item(), event.decidedBy());
        });
    return new PartState(seq + 1, stage, items, latest, by, false);
  }
}
