package waymark.cases.directory;

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
import waymark.ledger.access.NamesNoPupil;

/** Members of staff who left so long ago that nothing of them need be kept any more. */
@RestController
class StaffRetentionController {
  private final DirectoryView view;
  private final StaffKept kept;
  private final Clock clock;

  StaffRetentionController(DirectoryView view, StaffKept kept, Clock clock) {
    this.view = view;
    this.kept = kept;
    this.clock = clock;
  }

  /**
   * @param asAt the day asked about; its policy counts
   * @param years they are kept after that day; absent where no policy was in force
   */
  record StaffDue(LocalDate asAt, @Nullable Integer years, List<StaffLine> people) {}

  @GetMapping("/api/directory/retention")
  @MayUse(Roles.TRUST_ADMINISTRATOR)
  @NamesNoPupil("staff")
  StaffDue due(
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate asAt) {
    LocalDate day = asAt == null ? SchoolDay.of(clock.instant()) : asAt;
    Optional<Integer> years = kept.years(day);
    List<StaffLine> lines =
        years.stream()
            .flatMap(y -> view.people().stream().flatMap(person -> line(person, y)))
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
    return kept.countedFrom(person).stream()
        .map(left ->
            new StaffLine(
                person,
                view.name(person).orElse(null),
                left,
                !view.grants(person).isEmpty(),
                StaffRetentionPolicy.dueOn(left, years),
                view.holds(person).size(),
                erasure));
  }
}
