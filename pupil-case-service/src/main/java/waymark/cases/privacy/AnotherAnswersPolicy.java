package waymark.cases.privacy;

import java.util.UUID;
import waymark.cases.pupil.Refused;

/**
 * Nobody answers a request about themself: whoever may read what is left out, and why, has been
 * given it. Recording that one asks is nobody's answer, and is allowed.
 */
final class AnotherAnswersPolicy {
  private AnotherAnswersPolicy() {}

  /**
   * @param by the person's id in the directory
   * @throws Refused {@code access-by-another}
   */
  static void check(DataSubject subject, UUID by) {
    if (subject.kind().equals(DataSubject.PERSON) && subject.id().equals(by)) {
      throw Refused.rule(
          "access-by-another",
          "This request is about you. Another trust director answers it: where there is none, a trust administrator gives somebody that role.");
    }
  }
}
