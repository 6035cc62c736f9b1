package waymark.cases.safeguarding.reading;

import static waymark.cases.safeguarding.reading.IndexDocuments.given;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import waymark.cases.safeguarding.concern.ConcernReattributed;
import waymark.cases.safeguarding.record.SealedFor;
import waymark.ledger.http.CommandIds;

/** What the index keeps of each time that a concern was passed on to another school. */
final class PassedOnDocuments {
  private PassedOnDocuments() {}

  /**
   * @param concern the same stream's other document
   * @param erased whether the file of that child was
   */
  static List<Document> of(List<Recorded> stream, Document concern, Predicate<String> erased) {
    List<Document> all = new ArrayList<>();
    List<Document> ended = concern.getList("ended", Document.class);
    int moves = 0;
    for (Recorded each : stream) {
      if (each.event() instanceof ConcernReattributed moved) {
        Document end = ended.get(moves++);
        UUID from = moved.leftSchool() == null ? given(end, "school") : moved.leftSchool();
        if (!from.equals(moved.school())) {
          boolean gone = isErased(concern) || isErased(moved.from(), erased);
          all.add(
              passedOn(each, concern, moved, from)
                  .append("takenUpAt", date(takenUp(stream, each.seq())))
                  .append("gone", gone));
        }
      }
    }
    return all;
  }

  private static Document passedOn(
      Recorded each, Document concern, ConcernReattributed moved, UUID from) {
    UUID id = CommandIds.derive(moved.concern(), "passed-on-" + each.seq());
    return new Document("_id", id.toString())
        .append("seq", concern.getLong("seq"))
        .append("concern", concern.getString("_id"))
        .append("pupil", moved.from() == null ? null : moved.from().toString())
        .append("occurredOn", concern.getString("occurredOn"))
        .append("raisedAt", concern.getDate("raisedAt"))
        .append("from", from.toString())
        .append("to", moved.school().toString())
        .append("at", Date.from(each.recordedAt()))
        .append("by", each.actor());
  }

  /** When somebody there first did anything about it: from the move on nobody else can. */
  private static @Nullable Instant takenUp(List<Recorded> stream, long passedOn) {
    return stream.stream()
        .filter(each -> each.seq() > passedOn)
        .map(Recorded::recordedAt)
        .findFirst()
        .orElse(null);
  }

  private static boolean isErased(Document concern) {
    return concern.getString("status").equals(IndexDocuments.ERASED);
  }

  private static boolean isErased(@Nullable UUID pupil, Predicate<String> erased) {
    return pupil != null && erased.test(SealedFor.child(pupil));
  }

  private static @Nullable Date date(@Nullable Instant at) {
    return at == null ? null : Date.from(at);
  }
}
