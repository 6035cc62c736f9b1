package waymark.cases.directory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Until when members of staff stay in the directory. */
@Component
class StaffKept {
  private static final String YEARS = "retention-staff-years";

  private final DirectoryView view;
  private final PolicyData policy;

  StaffKept(DirectoryView view, PolicyData policy) {
    this.view = view;
    this.policy = policy;
  }

  /** For how many years, by the policy of that day; empty where none was in force. */
  Optional<Integer> years(LocalDate on) {
    return policy.number(YEARS, on).map(BigDecimal::intValue);
  }

  /** The day from which they are counted; empty of somebody who has not left, and of nobody. */
  Optional<LocalDate> countedFrom(UUID person) {
    return view.added(person)
        .flatMap(added -> StaffRetentionPolicy.countedFrom(added, view.grants(person)));
  }

  /** From when nothing of them need be kept, by the policy of that day. */
  Optional<LocalDate> dueOn(UUID person, LocalDate on) {
    return years(on)
        .flatMap(years -> countedFrom(person).map(from -> StaffRetentionPolicy.dueOn(from, years)));
  }
}
