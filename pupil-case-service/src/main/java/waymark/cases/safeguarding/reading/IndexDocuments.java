package waymark.cases.safeguarding.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.SchoolDay;
import waymark.cases.safeguarding.child.GlassOpening;
import waymark.cases.safeguarding.child.Transfer;
import waymark.cases.safeguarding.child.TransferStage;
import waymark.cases.safeguarding.concern.ConcernRaised;
import waymark.cases.safeguarding.concern.ConcernReattributed;
import waymark.cases.safeguarding.concern.ConcernState;
import waymark.cases.safeguarding.concern.ConcernStatus;
import waymark.cases.safeguarding.keeping.FileErased;
import waymark.cases.safeguarding.keeping.FileErasure.Stage;
import waymark.cases.safeguarding.keeping.FileEvent;
import waymark.cases.safeguarding.keeping.FileState;
import waymark.cases.safeguarding.reading.HolderPolicy.Arrival;
import waymark.cases.safeguarding.record.SealedFor;

/** What the index keeps of each stream: ids, days and codes, no word of what was told. */
final class IndexDocuments {
  /** The status of what lies in a file that was erased. */
  static final String ERASED = Stage.ERASED.code();

  /** Whether whoever raised it thought the child in danger. */
  static final String DANGER = "immediateDanger";

  /** Since when nobody wrote anything in a concern that is being looked at. */
  static final String QUIET = "quietSince";

  private IndexDocuments() {}

  /**
   * @param arrivals of a child's file, within the trust. Where a concern was filed about one child
   *     and then about another, each one's file goes its own way.
   * @param erased whether the file of that child was
   */
  static Document concern(
      List<Recorded> stream, Function<UUID, List<Arrival>> arrivals, Predicate<String> erased) {
    ConcernState state = SafeguardingStreams.concern(stream);
    ConcernRaised raised = Objects.requireNonNull(state.raised());
    Recorded first = stream.getFirst();
    UUID school = Objects.requireNonNull(state.school());
    long filed = first.position();
    List<Document> ended = new ArrayList<>();
    for (Recorded each : stream) {
      if (each.event() instanceof ConcernReattributed moved) {
        UUID left = holder(moved.fromSchool(), filed, moved.from(), arrivals);
        ended.add(
            new Document("pupil", text(moved.from()))
                .append("school", left.toString())
                .append("at", Date.from(each.recordedAt()))
                .append("by", each.actor()));
        filed = each.position();
      }
    }
    boolean gone = state.pupil() != null && erased.test(SealedFor.child(state.pupil()));
    return new Document("_id", raised.concern().toString())
        .append("seq", state.seq())
        .append("pupil", text(state.pupil()))
        .append("school", holder(school, filed, state.pupil(), arrivals).toString())
        .append("raisedBy", raised.raisedBy())
        .append("raisedAt", Date.from(first.recordedAt()))
        .append("occurredOn", raised.occurredOn().toString())
        .append(DANGER, raised.immediateDanger())
        .append("status", gone ? ERASED : state.status().code())
        .append(QUIET, quietSince(state.status(), stream))
        .append("dueBy", state.dueBy().map(LocalDate::toString).orElse(null))
        .append("ended", ended);
  }

  /** Where somebody took it up and nothing is waited for: the day of the newest entry. */
  private static @Nullable String quietSince(ConcernStatus status, List<Recorded> stream) {
    return status == ConcernStatus.LOOKING
        ? SchoolDay.of(stream.getLast().recordedAt()).toString()
        : null;
  }

  private static UUID holder(
      UUID filedAt, long filed, @Nullable UUID child, Function<UUID, List<Arrival>> arrivals) {
    return HolderPolicy.holder(filedAt, filed, child == null ? List.of() : arrivals.apply(child));
  }

  static Document transfer(List<Recorded> stream, Transfer transfer) {
    LocalDate received = transfer.receivedOn();
    return new Document("_id", transfer.transfer().toString())
        .append("seq", stream.getLast().seq())
        .append("pupil", transfer.pupil().toString())
        .append("from", transfer.fromSchool().toString())
        .append("to", text(transfer.toSchool()))
        .append("sent", stream.getFirst().position())
        .append("sentOn", transfer.sentOn().toString())
        .append("dueBy", transfer.dueBy().toString())
        .append("stage", transfer.stage().code())
        .append("receivedOn", received == null ? null : received.toString())
        .append("received", received == null ? null : stream.getLast().position());
  }

  static Document opening(List<Recorded> stream, GlassOpening opening) {
    return new Document("_id", opening.opening().toString())
        .append("seq", stream.getLast().seq())
        .append("pupil", opening.pupil().toString())
        .append("school", opening.school().toString())
        .append("by", opening.openedBy())
        .append("at", Date.from(stream.getFirst().recordedAt()))
        .append("until", Date.from(opening.until()))
        .append("acknowledged", opening.acknowledged());
  }

  /** The keeping of a file: {@code subject} is the key of whom it is about. */
  static Document file(List<Recorded> stream) {
    FileState state = SafeguardingStreams.file(stream);
    FileEvent last = (FileEvent) stream.getLast().event();
    return new Document("_id", last.file())
        .append("seq", state.seq())
        .append("subject", last.subject())
        .append("holds", state.holds().size())
        .append("stage", state.erasure().stage().code())
        .append("ground", state.erasure().ground())
        .append("erasedOn", erasedOn(stream));
  }

  private static @Nullable String erasedOn(List<Recorded> file) {
    return file.stream()
        .map(Recorded::event)
        .filter(FileErased.class::isInstance)
        .map(erased -> erased.occurredOn().toString())
        .findFirst()
        .orElse(null);
  }

  static FileDuePolicy.Sending sending(Document transfer) {
    return new FileDuePolicy.Sending(
        given(transfer, "from"),
        id(transfer, "to"),
        TransferStage.of(transfer.getString("stage")),
        LocalDate.parse(transfer.getString("sentOn")),
        LocalDate.parse(transfer.getString("dueBy")),
        day(transfer, "receivedOn"),
        transfer.getLong("sent"));
  }

  static Optional<Arrival> arrival(Document transfer) {
    Long received = transfer.getLong("received");
    UUID to = id(transfer, "to");
    return received == null || to == null
        ? Optional.empty()
        : Optional.of(new Arrival(given(transfer, "from"), to, received));
  }

  static UUID given(Document d, String field) {
    return UUID.fromString(d.getString(field));
  }

  static @Nullable UUID id(Document d, String field) {
    String id = d.getString(field);
    return id == null ? null : UUID.fromString(id);
  }

  static @Nullable LocalDate day(Document d, String field) {
    String day = d.getString(field);
    return day == null ? null : LocalDate.parse(day);
  }

  static Instant instant(Document d, String field) {
    return d.getDate(field).toInstant();
  }

  private static @Nullable String text(@Nullable UUID id) {
    return id == null ? null : id.toString();
  }
}
