package waymark.cases.safeguarding.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Enrolment;
import waymark.cases.safeguarding.child.TransferStage;

/**
 * Whether a school that holds a part of a file, and is not where the child is, has still to send
 * it. What counts is what was done since the child last joined a school of the trust: also before
 * they left it, as a file goes ahead of its child.
 */
final class FileDuePolicy {
  private FileDuePolicy() {}

  /**
   * A sending of a child's file, or that there is none to make.
   *
   * @param to null for a school outside of the trust, and for none
   * @param dueBy the last day on which it is in time: some days after the child's first at the next
   *     school
   * @param position where it stands in the ledger
   */
  record Sending(
      UUID from,
      @Nullable UUID to,
      TransferStage stage,
      LocalDate sentOn,
      LocalDate dueBy,
      @Nullable LocalDate receivedOn,
      long position) {}

  /**
   * @param sendings all of the file
   * @param now what the roll says of the child
   */
  static boolean due(UUID holder, List<Sending> sendings, Enrolment now, LocalDate today) {
    return sendings.stream().noneMatch(each -> settles(each, holder, sendings, now, today));
  }

  /**
   * The last file that came to this school for a child who was to join it and, some days after the
   * first day that was said, is not on its roll: it goes back, or to where the child is.
   */
  static Optional<Sending> cameInVain(
      UUID holder, List<Sending> sendings, Enrolment now, LocalDate today) {
    if (holder.equals(now.lastSchool())) {
      return Optional.empty();
    }
    return sendings.stream()
        .filter(each -> holder.equals(each.to()) && counts(each.receivedOn(), now))
        .filter(each -> today.isAfter(each.dueBy()))
        .reduce((first, second) -> second.position() > first.position() ? second : first);
  }

  /**
   * On its way; or gone out of the trust, or come here ahead of a child who is still awaited; or
   * there is no next school. What is still held after a file went on within the trust was recorded
   * since, and has to follow.
   */
  private static boolean settles(
      Sending s, UUID holder, List<Sending> all, Enrolment now, LocalDate today) {
    if (!s.from().equals(holder)) {
      return holder.equals(s.to()) && counts(s.receivedOn(), now) && !today.isAfter(s.dueBy());
    }
    return switch (s.stage()) {
      case SENT -> true;
      case RECEIVED -> s.to() == null && counts(s.sentOn(), now);
      case NO_NEXT_SCHOOL -> !now.onRoll() && counts(s.sentOn(), now) && newest(s, all);
      case TAKEN_BACK, REFUSED -> false;
    };
  }

  private static boolean counts(@Nullable LocalDate day, Enrolment now) {
    return day != null && !day.isBefore(now.joinedOn());
  }

  /** Whether that school has recorded nothing since of where the file goes. */
  static boolean newest(Sending sending, List<Sending> all) {
    return all.stream()
        .filter(each -> each.from().equals(sending.from()))
        .noneMatch(each -> each.position() > sending.position());
  }
}
