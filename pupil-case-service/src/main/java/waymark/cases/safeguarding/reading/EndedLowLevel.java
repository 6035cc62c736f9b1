package waymark.cases.safeguarding.reading;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * About whom low-level concerns were recorded that turned out to be about somebody else, out of the
 * index: each as a concern about them would stand in it, without its kind.
 */
@Component
class EndedLowLevel {
  private static final Document OF_A_CONCERN =
      Document.parse("{$mergeObjects: ['$ended', {_id: '$_id', now: '$person'}]}");
  private static final Document ABOUT_ANOTHER =
      Document.parse("{$expr: {$ne: ['$person', '$now']}}");

  private final SafeguardingIndex index;

  EndedLowLevel(SafeguardingIndex index) {
    this.index = index;
  }

  /** Not where the concern is about the same person again. The last that ended come first. */
  List<Document> find(Bson which) {
    return index
        .now(SafeguardingIndex.LOW_LEVEL)
        .aggregate(
            List.of(
                Aggregates.unwind("$ended"),
                Aggregates.replaceWith(OF_A_CONCERN),
                Aggregates.match(which),
                Aggregates.match(ABOUT_ANOTHER),
                Aggregates.sort(Sorts.descending("endedOn", "_id", "seq"))))
        .into(new ArrayList<>());
  }
}
