package waymark.recruitment.candidate;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What may be recorded of an application. After its outcome too: nothing is the last word. */
final class ApplicationPolicy {
  private ApplicationPolicy() {}

  /**
   * @throws Refused {@code not-after-today}
   */
  static List<CandidateEvent> record(RecordApplication c, LocalDate today) {
    notAfterToday("/receivedOn", c.receivedOn(), today);
    return List.of(new ApplicationReceived(c.candidate(), c.receivedOn(), c.school(), c.about()));
  }

  /**
   * @throws Refused {@code not-after-today} or {@code outcome-after-application}
   */
  static List<CandidateEvent> correct(CandidateState state, CorrectCandidate c, LocalDate today) {
    notAfterToday("/receivedOn", c.receivedOn(), today);
    if (state.outcome() instanceof Outcome ended) {
      inOrder("/receivedOn", c.receivedOn(), ended.on());
    }
    return List.of(new CandidateCorrected(c.candidate(), today, c.receivedOn(), c.about()));
  }

  static List<CandidateEvent> note(RecordNote c, LocalDate today) {
    return List.of(new NoteRecorded(c.candidate(), today, c.note()));
  }

  /**
   * @throws Refused {@code not-after-today} or {@code outcome-after-application}
   */
  static List<CandidateEvent> outcome(CandidateState state, RecordOutcome c, LocalDate today) {
    notAfterToday("/on", c.on(), today);
    inOrder("/on", Objects.requireNonNull(state.receivedOn()), c.on());
    return List.of(new OutcomeRecorded(c.candidate(), c.on(), c.outcome()));
  }

  private static void notAfterToday(String pointer, LocalDate day, LocalDate today) {
    if (day.isAfter(today)) {
      throw Refused.invalid(
          "not-after-today", pointer, "This day has not come yet. Give one up to today.");
    }
  }

  private static void inOrder(String pointer, LocalDate received, LocalDate ended) {
    if (ended.isBefore(received)) {
      throw Refused.rule(
          "outcome-after-application",
          pointer,
          "The outcome would be earlier than the application. Look at both days again.");
    }
  }
}
