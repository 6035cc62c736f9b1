package waymark.cases.safeguarding.reading;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static waymark.cases.safeguarding.reading.IndexDocuments.day;
import static waymark.cases.safeguarding.reading.IndexDocuments.given;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.cases.pupil.Words;

/** Which low-level concerns were recorded about somebody whom they are not about. */
@Component
class LowLevelMoves {
  private final EndedLowLevel ended;
  private final Entries entries;
  private final StaffNames names;

  LowLevelMoves(EndedLowLevel ended, Entries entries, StaffNames names) {
    this.ended = ended;
    this.entries = entries;
    this.names = names;
  }

  /** Those that this person would read if they were about whom they were recorded about. */
  List<LowLevelMoved> of(StaffReader reader) {
    return ended.find(and(reader.finds(), eq("erased", false))).stream().map(this::moved).toList();
  }

  /** Where it was recorded about another person at first, and that was not the reader. */
  @Nullable LowLevelOrigin origin(List<Recorded> stream, UUID reader) {
    List<LowLevelStint> stints = LowLevelStint.of(stream);
    boolean aboutReader = stints.stream().anyMatch(s -> s.recorded().whom().equals(reader));
    if (stints.size() == 1 || aboutReader) {
      return null;
    }
    Recorded first = stream.getFirst();
    return new LowLevelOrigin(first.recordedAt(), entries.nameOf(first.actor()));
  }

  private LowLevelMoved moved(Document d) {
    UUID concern = given(d, "_id");
    UUID subject = given(d, "subject");
    String known = entries.nameOf(d.getString("person"));
    return new LowLevelMoved(
        concern,
        subject,
        known != null ? known : names.recorded(concern, subject).map(Words::text).orElse(null),
        given(d, "school"),
        Objects.requireNonNull(day(d, "occurredOn")),
        Objects.requireNonNull(day(d, "endedOn")),
        entries.nameOf(d.getString("by")));
  }
}
