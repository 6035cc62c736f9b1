package waymark.notification;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.ledger.access.Grants;
import waymark.ledger.feed.Feed;
import waymark.ledger.feed.RowJson;

/**
 * Notes for each notice who is to be told of it: the leads whose grant is in force at its school
 * when it is taken up. What was noted is never noted again.
 */
final class WhoIsTold {
  private static final Logger LOG = LoggerFactory.getLogger(WhoIsTold.class);
  private static final ZoneId SCHOOL_TIME = ZoneId.of("Europe/London");

  private final Feed safeguarding;
  private final NoticeProjection notices;
  private final Grants grants;
  private final Told told;
  private final Deliveries deliveries;
  private final AtomicLong nobody = new AtomicLong();
  private long seen = -1;

  WhoIsTold(
      Feed safeguarding,
      NoticeProjection notices,
      Grants grants,
      Told told,
      Deliveries deliveries) {
    this.safeguarding = safeguarding;
    this.notices = notices;
    this.grants = grants;
    this.told = told;
    this.deliveries = deliveries;
  }

  /** Takes up what has come since it was last called, once all grants are known. */
  void takeUp(Instant now) {
    long reached = safeguarding.position();
    if (!grants.isCaughtUp() || reached == seen) {
      return;
    }
    var rows = safeguarding.rows(notices);
    for (String ledger : rows.distinct("row.ledger", String.class)) {
      Mark mark = told.of(ledger, now);
      // Beyond what was reached one row may be there and an earlier one not yet.
      var fresh =
          and(
              eq("row.ledger", ledger),
              gt("row.position", mark.position()),
              lte("row.position", reached));
      for (Document stored : rows.find(fresh).sort(ascending("row.position"))) {
        Notice notice = notices.read(RowJson.toJson(stored.get("row", Document.class)));
        if (NoticePolicy.isNews(notice.recordedAt(), mark.firstStart())) {
          note(notice, now);
        }
        told.upTo(ledger, notice.position());
      }
    }
    seen = reached;
  }

  private void note(Notice notice, Instant now) {
    var leads = NoticePolicy.leads(grants.heldOn(day(now)), notice.school());
    if (leads.isEmpty()) {
      nobody.incrementAndGet();
      LOG.warn("The school {} has no safeguarding lead who could be told.", notice.school());
    }
    leads.forEach(lead -> deliveries.due(notice, lead, now));
  }

  /** Whether this person leads safeguarding at the school today. */
  boolean leads(UUID person, UUID school, Instant now) {
    return NoticePolicy.leads(grants.heldOn(day(now)), school).contains(person);
  }

  /** How many notices found nobody to be told, since this process started. */
  long nobody() {
    return nobody.get();
  }

  private static LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, SCHOOL_TIME);
  }
}
