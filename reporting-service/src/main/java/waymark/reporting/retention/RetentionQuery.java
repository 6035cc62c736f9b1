package waymark.reporting.retention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.ledger.access.Scope;
import waymark.reporting.pupils.FoundRow;
import waymark.reporting.pupils.IndexedName;
import waymark.reporting.pupils.NameIndex;
import waymark.reporting.pupils.PupilRow;
import waymark.reporting.pupils.PupilRows;

/** Finds the pupils whose records need not be kept any more. */
@Component
class RetentionQuery {
  private static final Comparator<Born> OLDEST_FIRST =
      Comparator.comparing(Born::on).thenComparing(born -> born.found().pupil());

  private final BirthDates birthDates;
  private final PupilRows rows;
  private final NameIndex names;

  RetentionQuery(BirthDates birthDates, PupilRows rows, NameIndex names) {
    this.birthDates = birthDates;
    this.rows = rows;
    this.names = names;
  }

  /** What was found, the longest due first. */
  record Due(int total, int unreadable, List<RetentionLine> lines) {}

  private record Born(FoundRow found, LocalDate on) {}

  /**
   * @param senYears after birth for which a SEN file is kept
   * @param reviewYears after birth at which a child protection file is reviewed; null: not known
   */
  Due due(Scope scope, LocalDate asAt, int senYears, @Nullable Integer reviewYears, int most) {
    Map<UUID, LocalDate> born = new HashMap<>();
    int[] unreadable = {0};
    birthDates.forEach(
        scope,
        asAt.getYear() - senYears,
        (pupil, date) -> {
          unreadable[0] += date.isEmpty() ? 1 : 0;
          date.filter(d -> !RetentionRule.SEN_FILE.endsOn(d, senYears).isAfter(asAt))
              .ifPresent(d -> born.put(pupil, d));
        });
    List<Born> due =
        rows.some(born.keySet(), scope).values().stream()
            .filter(found -> hasLeft(found.row(), asAt))
            .map(found -> new Born(found, Objects.requireNonNull(born.get(found.pupil()))))
            .sorted(OLDEST_FIRST)
            .toList();
    return new Due(
        due.size(),
        unreadable[0],
        due.stream().limit(most).map(d -> line(d.found(), d.on(), senYears, reviewYears)).toList());
  }

  private static boolean hasLeft(PupilRow row, LocalDate asAt) {
    return row.standingOn(asAt).filter(standing -> standing.school() != null).isEmpty();
  }

  private RetentionLine line(
      FoundRow found, LocalDate born, int senYears, @Nullable Integer reviewYears) {
    IndexedName name = names.of(found.pupil());
    return new RetentionLine(
        found.pupil(),
        found.seq(),
        name == null ? null : name.name(),
        names.stateOf(found.pupil()),
        found.row().home(),
        RetentionRule.SEN_FILE.endsOn(born, senYears),
        reviewYears == null ? null : RetentionRule.CHILD_PROTECTION_FILE.endsOn(born, reviewYears),
        found.row().holds().count(),
        found.row().erasureStage());
  }
}
