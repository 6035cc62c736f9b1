package waymark.reporting.pupils;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import waymark.reporting.register.Fact;
import waymark.reporting.register.History;
import waymark.reporting.register.Need;
import waymark.reporting.register.NeedsJson;
import waymark.reporting.register.Noted;
import waymark.reporting.register.Period;
import waymark.reporting.register.Segment;
import waymark.reporting.register.Segments;
import waymark.reporting.register.Standing;

/**
 * All that reports know of one pupil.
 *
 * @param facts of roll and register, in the order of their seq
 * @param segments derived from them: where the pupil stood when, and since when that was known
 * @param told the history that they tell, where it was folded already
 * @param particulars name, date of birth, UPN (sealed), class
 * @param placements entry, plan and what was tried before (sealed)
 * @param proposals what the school's own system proposed, and its history
 * @param holds the legal holds that stand
 * @param erasure the erasure that is asked for, decided or done; null where there is none
 */
public record PupilRow(
    List<Noted> facts,
    List<Segment> segments,
    @Nullable History told,
    Said particulars,
    Said placements,
    Said proposals,
    HoldsNow holds,
    @Nullable ErasureAsked erasure) {
  public static final PupilRow NONE =
      new PupilRow(
          List.of(),
          List.of(),
          null,
          Said.NOTHING,
          Said.NOTHING,
          Said.NOTHING,
          HoldsNow.NONE,
          null);

  PupilRow noting(Noted noted, Instant recordedAt) {
    List<Noted> more = new ArrayList<>(facts);
    more.add(noted);
    History before = history();
    History after = before.and(noted.fact(), () -> facts(more));
    return new PupilRow(
        Collections.unmodifiableList(more),
        Segments.after(segments, before, after, recordedAt),
        after,
        particulars,
        placements,
        proposals,
        holds,
        erasure);
  }

  PupilRow saying(
      Said aboutThem,
      Said aboutTheirPlace,
      Said proposed,
      HoldsNow held,
      @Nullable ErasureAsked erased) {
    return new PupilRow(facts, segments, told, aboutThem, aboutTheirPlace, proposed, held, erased);
  }

  private History history() {
    return told == null ? History.of(facts(facts)) : told;
  }

  private static List<Fact> facts(List<Noted> noted) {
    return noted.stream().map(Noted::fact).toList();
  }

  /** Where the pupil stands on a date, as the record has it now. */
  public Optional<Standing> standingOn(LocalDate date) {
    return now()
        .filter(period -> !period.from().isAfter(date) && period.to().isAfter(date))
        .map(Period::standing)
        .findFirst();
  }

  /**
   * The school that keeps the case: the pupil's own, or the last they left; none where nothing that
   * was said of a school still stands.
   */
  public @Nullable UUID home() {
    return history().lastSchool();
  }

  /** How far the pupil's erasure has come; null where nobody asks for it. */
  public @Nullable ErasureStage erasureStage() {
    return erasure == null ? null : erasure.stage();
  }

  /** The class last given. */
  public @Nullable String className() {
    JsonNode name = particulars.last("className");
    return name == null ? null : name.stringValue();
  }

  /** The class, while the pupil is on the roll of their school; none once they have left. */
  public @Nullable String taughtIn() {
    return onRoll() ? className() : null;
  }

  /** Whether the pupil has left the school that keeps the case. */
  public boolean left() {
    return home() != null && !onRoll();
  }

  /** Whether the newest that was said has the pupil on a school's roll. */
  private boolean onRoll() {
    UUID home = home();
    return home != null
        && now().anyMatch(p -> p.to().equals(Period.OPEN) && home.equals(p.standing().school()));
  }

  /** The year group last given. */
  public @Nullable String yearGroup() {
    return now()
        .map(Period::standing)
        .map(Standing::yearGroup)
        .filter(Objects::nonNull)
        .reduce((a, b) -> b)
        .orElse(null);
  }

  /**
   * What the school's own system proposes and nobody has answered; nothing while the open entry
   * says so already, nor while the pupil is on no roll: nobody can confirm it then.
   */
  @Nullable JsonNode proposed() {
    JsonNode proposal = proposals.last("proposal");
    return proposal == null || !onRoll() || saidAlready(proposal) ? null : proposal;
  }

  private boolean saidAlready(JsonNode proposal) {
    List<Need> needs = NeedsJson.read(proposal.path("needs"));
    return proposesProvisionHeld(proposal) && (needs.isEmpty() || needs.equals(newest().needs()));
  }

  /** Whether the open entry has the provision that is proposed. */
  boolean proposesProvisionHeld(JsonNode proposal) {
    String provision = newest().provision();
    return provision != null && provision.equals(proposal.path("provision").asString(""));
  }

  private Standing newest() {
    return now().map(Period::standing).reduce((a, b) -> b).orElse(Standing.NOWHERE);
  }

  /** What was tried before the pupil was placed, sealed. */
  @Nullable JsonNode triedBefore(@Nullable UUID entry) {
    return placements.where(
        "triedBefore", part -> part.path("entry").asString("").equals("" + entry));
  }

  /** The plan as the message of this seq names it, its reference sealed. */
  @Nullable JsonNode plan(@Nullable Long seq) {
    return placements.where("plan", part -> seq != null && part.path("seq").longValue() == seq);
  }

  /** Where the pupil stood when, as the record has it now, in order. */
  public List<Period> periods() {
    return now().toList();
  }

  private Stream<Period> now() {
    if (told != null) {
      return told.periods().stream();
    }
    return segments.stream()
        .filter(segment -> segment.recordedTo().equals(Segment.STILL))
        .map(Segment::period)
        .sorted(Comparator.comparing(Period::from));
  }
}
