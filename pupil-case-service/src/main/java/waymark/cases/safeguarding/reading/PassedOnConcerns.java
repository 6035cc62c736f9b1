package waymark.cases.safeguarding.reading;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static waymark.cases.safeguarding.reading.IndexDocuments.day;
import static waymark.cases.safeguarding.reading.IndexDocuments.given;
import static waymark.cases.safeguarding.reading.IndexDocuments.id;
import static waymark.cases.safeguarding.reading.IndexDocuments.instant;

import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.ledger.access.Scope;

/** Finds what schools passed on to others. */
@Component
public class PassedOnConcerns {
  private final SafeguardingIndex index;
  private final Children children;
  private final Entries entries;

  PassedOnConcerns(SafeguardingIndex index, Children children, Entries entries) {
    this.index = index;
    this.children = children;
    this.entries = entries;
  }

  /** A page of what these schools passed on, the latest first. */
  public PassedOn by(Scope schools, @Nullable ListPlace after, int limit) {
    Bson theirs = and(SafeguardingIndex.at("from", schools), eq("gone", false));
    List<Document> found =
        index
            .now(SafeguardingIndex.PASSED_ON)
            .find(after == null ? theirs : and(theirs, after.earlier("at")))
            .sort(Sorts.descending("at", "_id"))
            .limit(limit + 1)
            .into(new ArrayList<>());
    List<Document> page = found.subList(0, Math.min(limit, found.size()));
    String next = found.size() > limit ? place(page.getLast()).text() : null;
    return new PassedOn(page.stream().map(this::shown).toList(), next);
  }

  private static ListPlace place(Document d) {
    return new ListPlace(instant(d, "at"), given(d, "_id"));
  }

  private PassedOnConcern shown(Document d) {
    return new PassedOnConcern(
        given(d, "concern"),
        id(d, "pupil"),
        children.name(id(d, "pupil")),
        Objects.requireNonNull(day(d, "occurredOn")),
        instant(d, "raisedAt"),
        given(d, "from"),
        given(d, "to"),
        instant(d, "at"),
        d.getString("by"),
        entries.nameOf(d.getString("by")),
        d.getDate("takenUpAt") == null ? null : instant(d, "takenUpAt"));
  }
}
