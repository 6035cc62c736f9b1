package waymark.cases.directory;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.cases.directory.DirectoryView.AskedErasure;
import waymark.cases.pupil.SchoolDay;
import waymark.ledger.access.MayUse;

/** Members of staff who left so long ago that nothing of them need be kept any more. */
@RestController
class StaffRetentionController {
  private static final String YEARS = "retention-staff-years";

  private final DirectoryView view;
  private final PolicyData policy;
  private final Clock clock;

  StaffRetentionController(DirectoryView view, PolicyData policy, Clock clock) {
    this.view = view;
    this.policy = policy;
    this.clock = clock;
  }

  /**
   * @param asAt the day asked about; its policy counts
   * @param years they are kept after their last role; absent where no policy was in force
   */
  record StaffDue(LocalDate asAt, @Nullable Integer years, List<StaffLine> people) {}

  /**
   * @param leftOn the last day of their last role
   * @param dueOn from when they may be erased
   * @param holds legal holds that stand: they are not erased before all are lifted
   */
  record StaffLine(
      UUID person,
      @Nullable String name,
      LocalDate leftOn,
      LocalDate dueOn,
      int holds,
      @Nullable AskedErasure erasure) {}

  @GetMapping("/api/directory/retention")
  @MayUse(Roles.TRUST_ADMINISTRATOR)
  StaffDue due(
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate asAt) {
    LocalDate day = asAt == null ? SchoolDay.of(clock.instant()) : asAt;
    Optional<Integer> years = policy.number(YEARS, day).map(BigDecimal::intValue);
    List<StaffLine> lines =
        years.stream()
            .flatMap(kept -> view.people().stream().flatMap(person -> line(person, kept)))
            .filter(line -> !line.dueOn().isAfter(day))
            .sorted(Comparator.comparing(StaffLine::dueOn).thenComparing(StaffLine::person))
            .toList();
    return new StaffDue(day, years.orElse(null), lines);
  }

  private Stream<StaffLine> line(UUID person, int years) {
    AskedErasure erasure = view.erasure(person).orElse(null);
    if (erasure != null && !erasure.stage().equals("requested")) {
      return Stream.empty();
    }
    return StaffRetentionPolicy.leftOn(view.grants(person)).stream()
        .map(left ->
            new StaffLine(
                person,
                view.name(person).orElse(null),
                left,
                StaffRetentionPolicy.dueOn(left, years),
                view.holds(person).size(),
                erasure));
  }
}
