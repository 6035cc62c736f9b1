package waymark.reporting.timeline;

import java.util.List;
import java.util.Set;

/**
 * What a class teacher sees of a pupil they teach: roll and register. Costs, what a file proposed
 * and what is decided about the record itself are for those who keep it.
 */
final class SeenByClassTeachers {
  private static final Set<String> TYPES =
      Set.of(
          "pupil-case.joined-school",
          "pupil-case.details-changed",
          "pupil-case.left-school",
          "pupil-case.moved-school",
          "pupil-case.placed-on-register",
          "pupil-case.provision-changed",
          "pupil-case.needs-ranked",
          "pupil-case.parents-told",
          "pupil-case.removed-from-register",
          "pupil-case.register-entry-corrected");

  private SeenByClassTeachers() {}

  static List<Recorded> of(List<Recorded> recorded) {
    return recorded.stream().filter(each -> TYPES.contains(each.type())).toList();
  }
}
