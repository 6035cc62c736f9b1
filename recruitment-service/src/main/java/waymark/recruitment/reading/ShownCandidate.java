package waymark.recruitment.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.ledger.reads.NamesPupils;
import waymark.ledger.reads.ReadKind;

/**
 * One candidate with all that is recorded. Once they are erased nothing is left but that, when, and
 * on which ground.
 *
 * @param seq the newest event: the ETag of the page
 * @param about what the application says; null once erased
 * @param outcome a code of candidate-outcomes; null while there is none, and once erased
 * @param access their newest request to see what is held; null without one, and once erased
 * @param entries what was recorded, in order; none once erased
 */
public record ShownCandidate(
    UUID candidate,
    long seq,
    UUID school,
    LocalDate receivedOn,
    @Nullable About about,
    @Nullable String outcome,
    @Nullable LocalDate outcomeOn,
    Keeping keeping,
    List<Hold> holds,
    ErasureStep erasure,
    @Nullable AccessStep access,
    List<Entry> entries)
    implements NamesPupils {

  /** What an application says. */
  public record About(
      @Nullable String post,
      @Nullable String name,
      @Nullable String email,
      @Nullable String phone) {}

  /**
   * How long they are kept.
   *
   * @param months after the outcome; null where no policy is in force
   * @param dueOn from when nothing need be kept; null for who was appointed, or has no outcome
   * @param waiting whether an outcome has been missing for as long as one would be kept
   * @param appointed whether they are kept as a member of staff, and never due from here
   */
  public record Keeping(
      @Nullable Integer months,
      @Nullable LocalDate dueOn,
      boolean due,
      boolean waiting,
      boolean appointed) {}

  /** Who did something: an id of the directory, and what they are called where that is known. */
  public record Who(String person, @Nullable String name) {}

  /**
   * A legal hold that stands.
   *
   * @param reason a code of hold-reasons
   */
  public record Hold(UUID hold, String reason, LocalDate placedOn, Who by) {}

  /**
   * How far the erasure has come.
   *
   * @param stage none, proposed, approved or erased
   * @param ground a code of erasure-reasons; null while nobody proposes it
   * @param on the day of the last step
   * @param proposedBy whom somebody else has to follow
   */
  public record ErasureStep(
      String stage, @Nullable String ground, @Nullable LocalDate on, @Nullable Who proposedBy) {}

  /**
   * How far a request to see what is held has come.
   *
   * @param stage received, gathering, in_redaction, approved, sent, refused or withdrawn
   * @param due the last day for the answer
   * @param extended by how many months
   * @param asked what they asked for, in their words; null where it cannot be read
   * @param items how many were gathered
   * @param undecided how many of them nobody has looked through yet
   * @param deciders whose decisions stand: somebody else is to approve
   * @param reopened whether its approval was taken back and nothing was decided since
   */
  public record AccessStep(
      UUID request,
      String stage,
      LocalDate receivedOn,
      LocalDate due,
      int extended,
      @Nullable String asked,
      int items,
      int undecided,
      List<String> deciders,
      boolean reopened) {}

  /**
   * Something that was recorded.
   *
   * @param type as it is stored, such as application-received
   * @param about what the application said by it
   * @param words what was written down, or why an erasure was refused
   * @param code an outcome, or the reason of a hold or an erasure
   * @param hold which hold was placed or lifted
   */
  public record Entry(
      long seq,
      String type,
      LocalDate occurredOn,
      Instant recordedAt,
      Who by,
      @Nullable About about,
      @Nullable String words,
      @Nullable String code,
      @Nullable UUID hold) {}

  @Override
  public Collection<UUID> namedPupils() {
    return List.of(candidate);
  }

  @Override
  public ReadKind shownAs(String route) {
    return ReadKind.PAGE;
  }
}
