package waymark.cases.safeguarding.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.bson.Document;
import org.springframework.stereotype.Component;
import waymark.cases.pupil.Enrolment;
import waymark.cases.safeguarding.child.ChildStreams;
import waymark.cases.safeguarding.concern.ConcernRaised;
import waymark.cases.safeguarding.concern.ConcernReattributed;
import waymark.cases.safeguarding.reading.HolderPolicy.Arrival;
import waymark.ledger.access.Scope;

/**
 * Which schools answer a part of a request: the child's, whether or not it holds something, and
 * every other school that does. Once the request is answered, a school that the child reaches only
 * then, and one that only then records something or is told whom it is about, has no part of it.
 */
@Component
class AnsweringSchools {
  private final SafeguardingIndex index;
  private final FileIndex files;
  private final SafeguardingStreams streams;
  private final Children children;

  AnsweringSchools(
      SafeguardingIndex index, FileIndex files, SafeguardingStreams streams, Children children) {
    this.index = index;
    this.files = files;
    this.streams = streams;
    this.children = children;
  }

  /** Those of a request that is not answered yet. */
  Set<UUID> now(UUID pupil) {
    Set<UUID> schools = new TreeSet<>();
    children.enrolment(pupil).map(Enrolment::lastSchool).ifPresent(schools::add);
    files.concerns(pupil).stream()
        .map(concern -> IndexDocuments.given(concern, "school"))
        .forEach(schools::add);
    return schools;
  }

  /**
   * Those of a request that was answered then. For a file that has gone on since, the first school
   * on its way answers that has done its part; where none has, the one that holds it now.
   *
   * @param done whether the part of that school is
   */
  Set<UUID> since(Instant answered, UUID pupil, Predicate<UUID> done) {
    Set<UUID> schools = new TreeSet<>();
    children.enrolment(pupil, answered).map(Enrolment::lastSchool).ifPresent(schools::add);
    List<Arrival> before = new ArrayList<>();
    List<Arrival> after = new ArrayList<>();
    for (Document transfer : index.transfersOf(pupil, new Scope.WholeTrust())) {
      List<Arrival> arrivals = lastOf(transfer).isAfter(answered) ? after : before;
      IndexDocuments.arrival(transfer).ifPresent(arrivals::add);
    }
    for (Document concern : files.concerns(pupil)) {
      filed(concern)
          .filter(filed -> !filed.event().recordedAt().isAfter(answered))
          .map(filed -> {
            long position = filed.event().position();
            UUID then = HolderPolicy.holder(filed.school(), position, before);
            List<UUID> way = HolderPolicy.way(then, position, after);
            return way.stream().filter(done).findFirst().orElseGet(way::getLast);
          })
          .ifPresent(schools::add);
    }
    return schools;
  }

  /** When and where a concern was filed about the child it is about. */
  private record Filed(Recorded event, UUID school) {}

  /** Empty where it lies in a file that was erased: of that nothing is answered any more. */
  private Optional<Filed> filed(Document concern) {
    if (concern.getString("status").equals(IndexDocuments.ERASED)) {
      return Optional.empty();
    }
    List<Recorded> stream = streams.concern(IndexDocuments.given(concern, "_id"));
    UUID school = SafeguardingStreams.concern(stream).school();
    return stream.reversed().stream()
        .filter(each ->
            each.event() instanceof ConcernReattributed || each.event() instanceof ConcernRaised)
        .findFirst()
        .flatMap(event -> Optional.ofNullable(school).map(at -> new Filed(event, at)));
  }

  /** The receipt's time, where there is one. */
  private Instant lastOf(Document transfer) {
    return streams.of(ChildStreams.TRANSFER + transfer.getString("_id")).getLast().recordedAt();
  }
}
