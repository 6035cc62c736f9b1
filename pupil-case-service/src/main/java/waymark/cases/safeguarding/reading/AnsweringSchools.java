package waymark.cases.safeguarding.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Component;
import waymark.cases.safeguarding.concern.ConcernRaised;
import waymark.cases.safeguarding.concern.ConcernReattributed;
import waymark.cases.safeguarding.reading.HolderPolicy.Arrival;
import waymark.cases.safeguarding.reading.HolderPolicy.Stay;
import waymark.ledger.access.Scope;

/**
 * Which schools answer a part of a request: the child's, whether or not it holds something, and
 * every other school that does. For what one of them has answered none is asked again, wherever
 * child and file go; nor is one for what is recorded, or found to be about the child, only after
 * the child's school fixed the list of a part that is done, or after the request was answered.
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

  /**
   * For a file that has gone on, the first school on its way answers that fixed its list while the
   * file lay there, and has done its part; where none has, the one that holds it now.
   *
   * @param until when the request was answered; {@link Instant#MAX} before it is
   * @param lists of a school, the list by which it has done its part; empty where it has not
   */
  Set<UUID> of(UUID pupil, Instant until, Function<UUID, Optional<AnsweredList>> lists) {
    Set<UUID> schools = new TreeSet<>();
    List<ChildsSchool> childs = children.schools(pupil, until);
    Optional<AnsweredList> first =
        childs.stream()
            .flatMap(each -> lists.apply(each.school()).filter(each::answeredBy).stream())
            .findFirst();
    if (!childs.isEmpty()) {
      schools.add(first.map(AnsweredList::school).orElse(childs.getLast().school()));
    }
    long last = first.map(AnsweredList::position).orElse(Long.MAX_VALUE);
    List<Arrival> arrivals =
        index.transfersOf(pupil, new Scope.WholeTrust()).stream()
            .flatMap(transfer -> IndexDocuments.arrival(transfer).stream())
            .toList();
    for (Document concern : files.concerns(pupil)) {
      filed(concern)
          .filter(filed -> !filed.event().recordedAt().isAfter(until))
          .filter(filed -> filed.event().position() < last)
          .map(filed -> HolderPolicy.way(filed.school(), filed.event().position(), arrivals))
          .map(way -> answering(way, lists))
          .ifPresent(schools::add);
    }
    return schools;
  }

  private static UUID answering(List<Stay> way, Function<UUID, Optional<AnsweredList>> lists) {
    return way.stream()
        .filter(stay -> lists.apply(stay.school()).filter(stay::answeredBy).isPresent())
        .findFirst()
        .orElseGet(way::getLast)
        .school();
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
}
