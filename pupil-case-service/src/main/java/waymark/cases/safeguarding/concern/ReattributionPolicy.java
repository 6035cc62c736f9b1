package waymark.cases.safeguarding.concern;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import waymark.cases.pupil.Refused;

/** A concern filed about the wrong child is moved to the right one, and both ends say so. */
final class ReattributionPolicy {
  private ReattributionPolicy() {}

  /**
   * @throws Refused {@code about-another-child}
   */
  static List<ConcernEvent> reattribute(ConcernState state, ReattributeConcern c, LocalDate today) {
    if (c.pupil() != null && c.pupil().equals(state.pupil())) {
      throw Refused.rule(
          "about-another-child", "/pupil", "This concern is about that child already.");
    }
    List<Told> told = state.told().stream().map(Told::readable).filter(Told::says).toList();
    return List.of(
        new ConcernReattributed(
            c.concern(),
            c.pupil(),
            today,
            state.pupil(),
            Objects.requireNonNull(state.school()),
            c.leftSchool(),
            c.school(),
            c.childName(),
            c.childAsTold(),
            c.reason(),
            told));
  }
}
