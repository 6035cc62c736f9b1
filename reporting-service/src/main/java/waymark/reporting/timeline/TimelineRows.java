package waymark.reporting.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.ledger.feed.Feed;
import waymark.ledger.feed.RowJson;

/**
 * Finds what was recorded of a pupil, or by a member of staff; whether it may be seen is asked
 * before.
 */
@Component
public class TimelineRows {
  private final Feed cases;
  private final TimelineProjection timelines;

  TimelineRows(Feed cases, TimelineProjection timelines) {
    this.cases = cases;
    this.timelines = timelines;
  }

  /** Everything recorded of a pupil, in order. */
  public List<Recorded> recorded(UUID pupil) {
    return entries(cases.rows(timelines).find(new Document("_id", "pupil:" + pupil)).first());
  }

  /** Everything somebody recorded of any pupil, in order; looks through all of them. */
  public List<Recorded> recordedBy(UUID person) {
    List<Recorded> all = new ArrayList<>();
    cases
        .rows(timelines)
        .find(new Document("row.entries.body.actor", person.toString()))
        .forEach(row ->
            entries(row).stream()
                .filter(each -> each.actor().equals(person.toString()))
                .forEach(all::add));
    all.sort(Comparator.comparingLong(Recorded::position).thenComparingLong(Recorded::seq));
    return all;
  }

  private List<Recorded> entries(@Nullable Document stored) {
    Document row = stored == null ? null : stored.get("row", Document.class);
    return row == null ? List.of() : timelines.read(RowJson.toJson(row));
  }
}
