package waymark.notification;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;

import java.time.Instant;
import org.bson.Document;
import waymark.ledger.feed.Feed;
import waymark.ledger.feed.Projection;
import waymark.ledger.feed.RowJson;

/** Takes up what there is to be told. What was taken up is never taken up again. */
final class Uptake<N extends News> {
  private final Feed feed;
  private final Projection<N> news;
  private final Told told;
  private final WhoIsTold who;
  private long seen = -1;

  Uptake(Feed feed, Projection<N> news, Told told, WhoIsTold who) {
    this.feed = feed;
    this.news = news;
    this.told = told;
    this.who = who;
  }

  /** Takes up what has come since it was last called. */
  void takeUp(Instant now) {
    long reached = feed.position();
    if (reached == seen) {
      return;
    }
    var rows = feed.rows(news);
    for (String ledger : rows.distinct("row.ledger", String.class)) {
      Mark mark = told.of(ledger, now);
      // Beyond what was reached one row may be there and an earlier one not yet.
      var fresh =
          and(
              eq("row.ledger", ledger),
              gt("row.position", mark.position()),
              lte("row.position", reached));
      for (Document stored : rows.find(fresh).sort(ascending("row.position"))) {
        N each = news.read(RowJson.toJson(stored.get("row", Document.class)));
        if (each.tells() && NoticePolicy.isNews(each.recordedAt(), mark.firstStart())) {
          who.note(each.owed(), now);
        }
        told.upTo(ledger, each.position());
      }
    }
    seen = reached;
  }
}
