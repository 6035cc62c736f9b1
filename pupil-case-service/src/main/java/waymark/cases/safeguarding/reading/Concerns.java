package waymark.cases.safeguarding.reading;

import static waymark.cases.safeguarding.reading.IndexDocuments.given;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.cases.pupil.SchoolDay;
import waymark.cases.safeguarding.concern.ConcernRaised;
import waymark.cases.safeguarding.concern.ConcernState;
import waymark.ledger.access.Scope;
import waymark.ledger.http.Problem;

/** Single concerns, for those whose schools hold them. */
@Component
public class Concerns {
  private final SafeguardingIndex index;
  private final SafeguardingStreams streams;
  private final Entries entries;
  private final Children children;
  private final Clock clock;

  Concerns(
      SafeguardingIndex index,
      SafeguardingStreams streams,
      Entries entries,
      Children children,
      Clock clock) {
    this.index = index;
    this.streams = streams;
    this.entries = entries;
    this.children = children;
    this.clock = clock;
  }

  /**
   * The school that holds the concern.
   *
   * @throws Problem 404 when there is no such concern, or none at these schools; 410 where its file
   *     was erased
   */
  public UUID held(UUID concern, Scope schools) {
    Document found = index.concern(concern, schools).orElseThrow(Problem::notFound);
    if (found.getString("status").equals(IndexDocuments.ERASED)) {
      throw ErasedFile.gone();
    }
    return given(found, "school");
  }

  /**
   * @throws Problem 404 when there is no such concern, or none at these schools
   */
  public ShownConcern show(UUID concern, Scope schools) {
    UUID school = held(concern, schools);
    List<Recorded> stream = streams.concern(concern);
    ConcernState state = SafeguardingStreams.concern(stream);
    return shown(state, stream, school);
  }

  /** As {@link #show}, of a concern that the index named. */
  ShownConcern show(Document found) {
    List<Recorded> stream = streams.concern(given(found, "_id"));
    return shown(SafeguardingStreams.concern(stream), stream, given(found, "school"));
  }

  private ShownConcern shown(ConcernState state, List<Recorded> stream, UUID school) {
    ConcernRaised raised = Objects.requireNonNull(state.raised());
    LocalDate today = SchoolDay.of(clock.instant());
    Optional<LocalDate> due = state.dueBy();
    List<Entry> all = entries.ofConcern(raised.concern(), stream, state);
    return new ShownConcern(
        raised.concern(),
        state.seq(),
        state.pupil(),
        children.name(state.pupil()),
        childAsTold(all),
        school,
        state.status().code(),
        raised.immediateDanger(),
        raised.occurredOn(),
        stream.getFirst().recordedAt(),
        raised.raisedBy(),
        entries.nameOf(raised.raisedBy()),
        due.orElse(null),
        due.isPresent() && today.isAfter(due.get()),
        state.referrals().values().stream().map(r -> ShownReferral.of(r, today)).toList(),
        all);
  }

  /** As said last: by whoever raised it, or whoever passed it on to this school. */
  private static @Nullable String childAsTold(List<Entry> all) {
    return all.reversed().stream()
        .map(entry -> entry.texts().get("childAsTold"))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
