package waymark.cases.safeguarding.reading;

import com.mongodb.client.model.Sorts;
import org.bson.conversions.Bson;

/** Which concerns of one state a lead reads first. */
enum InboxOrder {
  /** Those whose child was thought in danger, then whoever waits longest. */
  DANGER_FIRST,
  OLDEST_FIRST,
  NEWEST_FIRST;

  static InboxOrder of(String status) {
    return switch (status) {
      case "new" -> DANGER_FIRST;
      case "closed" -> NEWEST_FIRST;
      default -> OLDEST_FIRST;
    };
  }

  Bson sorting() {
    Bson oldest = Sorts.ascending("raisedAt", "_id");
    return switch (this) {
      case DANGER_FIRST -> Sorts.orderBy(Sorts.descending(IndexDocuments.DANGER), oldest);
      case OLDEST_FIRST -> oldest;
      case NEWEST_FIRST -> Sorts.descending("raisedAt", "_id");
    };
  }

  Bson following(ListPlace after) {
    return switch (this) {
      case DANGER_FIRST -> after.below(IndexDocuments.DANGER, "raisedAt");
      case OLDEST_FIRST -> after.later("raisedAt");
      case NEWEST_FIRST -> after.earlier("raisedAt");
    };
  }
}
