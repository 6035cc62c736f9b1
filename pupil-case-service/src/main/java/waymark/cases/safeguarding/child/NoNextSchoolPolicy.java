package waymark.cases.safeguarding.child;

import java.time.LocalDate;
import java.util.List;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.Refused;
import waymark.cases.safeguarding.record.CodePolicy;
import waymark.cases.safeguarding.record.DatePolicy;

/**
 * Not every child who leaves goes to a school: then the file stays, with the reason, until it is
 * sent after all. Of a child missing education the local authority is told (Children missing
 * education, statutory guidance).
 */
final class NoNextSchoolPolicy {
  private static final String MISSING_EDUCATION = "not-known-missing";

  private NoNextSchoolPolicy() {}

  /**
   * @throws Refused {@code not-after-today}, {@code no-next-school-reason}, {@code
   *     local-authority-told}, {@code child-has-left} or {@code file-sent-once}
   */
  static List<ChildEvent> record(RecordNoNextSchool c, LocalDate today, PolicyInForce policy) {
    DatePolicy.notAfterToday("/occurredOn", c.occurredOn(), today);
    CodePolicy.known(
        policy,
        CodePolicy.NO_NEXT_SCHOOL_REASONS,
        c.why(),
        c.occurredOn(),
        "no-next-school-reason",
        "/why");
    if (c.why().equals(MISSING_EDUCATION) && c.note() == null) {
      throw Refused.invalid(
          "local-authority-told",
          "/note",
          "This child is missing education. Say whom at the local authority you told, and when.");
    }
    if (c.onRoll()) {
      throw Refused.rule(
          "child-has-left",
          "This child is on the roll of a school of the trust. Record it once they have left.");
    }
    if (c.joinedOn() != null && c.occurredOn().isBefore(c.joinedOn())) {
      throw Refused.rule(
          "child-has-left", "/occurredOn", "The child joined the school later. Look at the day.");
    }
    if (c.underWay()) {
      throw Refused.rule(
          "file-sent-once",
          "This file is on its way. Take that sending back before you record it.");
    }
    return List.of(
        new NoNextSchoolRecorded(
            c.pupil(), c.transfer(), c.occurredOn(), c.fromSchool(), c.why(), c.note()));
  }
}
