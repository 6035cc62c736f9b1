package waymark.cases.safeguarding.reading;

import static waymark.cases.safeguarding.reading.IndexDocuments.day;
import static waymark.cases.safeguarding.reading.IndexDocuments.given;
import static waymark.cases.safeguarding.reading.IndexDocuments.instant;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.safeguarding.record.ClockPolicy;

/**
 * Concerns of which something is due: what has been due for longest comes first, then whoever was
 * raised first. The days are by the calendar of today, so that they do not stand in the index.
 */
final class DueOrder {
  private final PolicyInForce policy;

  DueOrder(PolicyInForce policy) {
    this.policy = policy;
  }

  /**
   * @param due all of them
   * @param after where the page before ended: where that concern is due no more, those of its day
   *     are given once more and none is left out
   */
  List<Document> page(List<Document> due, @Nullable ListPlace after, int limit) {
    List<Document> sorted =
        due.stream()
            .sorted(
                Comparator.comparing(this::since)
                    .thenComparing(d -> instant(d, "raisedAt"))
                    .thenComparing(d -> d.getString("_id")))
            .toList();
    return sorted.stream().skip(after == null ? 0 : passed(sorted, after)).limit(limit).toList();
  }

  ListPlace place(Document d) {
    return new ListPlace(since(d).atStartOfDay(ZoneOffset.UTC).toInstant(), given(d, "_id"));
  }

  private long passed(List<Document> sorted, ListPlace after) {
    for (int i = 0; i < sorted.size(); i++) {
      ListPlace here = place(sorted.get(i));
      if (here.equals(after)) {
        return i + 1L;
      }
    }
    return sorted.stream().filter(d -> place(d).at().isBefore(after.at())).count();
  }

  /** The first day on which something of it was due. */
  private LocalDate since(Document d) {
    LocalDate quiet = day(d, IndexDocuments.QUIET);
    return Stream.of(day(d, "dueBy"), quiet == null ? null : ClockPolicy.quietDue(quiet, policy))
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElseThrow();
  }
}
