package waymark.cases.safeguarding.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import waymark.cases.privacy.AccessRequests;
import waymark.cases.privacy.AccessRequests.Asked;
import waymark.cases.privacy.DataSubject;
import waymark.cases.privacy.SubjectAccessState.Stage;
import waymark.cases.safeguarding.access.NothingHeld;
import waymark.cases.safeguarding.access.PartEvent;
import waymark.cases.safeguarding.access.PartGathered;
import waymark.cases.safeguarding.access.PartId;
import waymark.cases.safeguarding.access.PartStage;
import waymark.cases.safeguarding.access.PartState;
import waymark.cases.safeguarding.record.SealedFor;
import waymark.ledger.http.Problem;

/** Who of safeguarding answers a part of which request, and how far they have come. */
@Component
public class AccessParts {
  private final AccessRequests requests;
  private final SafeguardingStreams streams;
  private final FileIds ids;
  private final AnsweringSchools schools;
  private final AnsweringHeads heads;

  AccessParts(
      AccessRequests requests,
      SafeguardingStreams streams,
      FileIds ids,
      AnsweringSchools schools,
      AnsweringHeads heads) {
    this.requests = requests;
    this.streams = streams;
    this.ids = ids;
    this.schools = schools;
    this.heads = heads;
  }

  /** A part with the request it belongs to. */
  public record Part(PartId id, Asked asked) {}

  /** All parts of all requests that are still being answered, and are this person's to answer. */
  public List<Part> open(PartReader reader) {
    return requests.all().stream()
        .filter(asked -> asked.subject().kind().equals(reader.kind()))
        .flatMap(asked -> of(asked).stream())
        .filter(reader::mayAnswer)
        .filter(part -> part.asked().stage() != Stage.SENT || !isDone(part.id()))
        .toList();
  }

  /** The request itself; empty where there is none, or it was refused. */
  public Optional<Asked> asked(UUID request) {
    return requests.one(request);
  }

  /**
   * The one that a school answers of a request.
   *
   * @throws Problem 404 when there is none, or it is not this person's to answer
   */
  public Part require(UUID request, UUID school, PartReader reader) {
    return asked(request).map(this::of).orElse(List.of()).stream()
        .filter(part -> part.id().school().equals(school) && reader.mayAnswer(part))
        .findFirst()
        .orElseThrow(Problem::notFound);
  }

  /** The day on which the last part of it was done; empty while one is not. */
  public Optional<LocalDate> doneOn(List<Part> parts) {
    return parts.stream().allMatch(part -> isDone(part.id()))
        ? parts.stream()
            .map(part -> recorded(part.id()).getLast().event().occurredOn())
            .max(LocalDate::compareTo)
        : Optional.empty();
  }

  /** How many parts somebody still waits for, though the rest of the answer was given. */
  public long owed() {
    return requests.all().stream()
        .filter(asked -> asked.stage() == Stage.SENT)
        .flatMap(asked -> of(asked).stream())
        .filter(part -> !isDone(part.id()))
        .count();
  }

  /** Whether somebody still waits for a part about that person, though the rest was given. */
  boolean owed(DataSubject subject) {
    return requests.all().stream()
        .filter(asked -> asked.subject().equals(subject) && asked.stage() == Stage.SENT)
        .anyMatch(asked -> of(asked).stream().anyMatch(part -> !isDone(part.id())));
  }

  /** Whether one of these low-level concerns is in a part that is still to be given. */
  boolean owed(List<UUID> concerns) {
    return requests.all().stream()
        .filter(asked -> asked.subject().kind().equals(DataSubject.PERSON))
        .flatMap(asked -> of(asked).stream())
        .map(part -> state(recorded(part.id())))
        .filter(state -> state.stage() != PartStage.DONE)
        .flatMap(state -> state.items().stream())
        .flatMap(item -> LowLevelPlace.concern(item).stream())
        .anyMatch(concerns::contains);
  }

  /** Everything recorded of a part, in order. */
  public List<Recorded> recorded(PartId part) {
    return streams.of(part.stream());
  }

  public static PartState state(List<Recorded> stream) {
    PartState state = PartState.NONE;
    for (Recorded each : stream) {
      state = state.evolve((PartEvent) each.event());
    }
    return state;
  }

  /** What other schools have answered of the same request: no part of it has that again. */
  public Set<String> answeredElsewhere(Part part) {
    return of(part.asked()).stream()
        .filter(other -> !other.id().equals(part.id()) && isDone(other.id()))
        .flatMap(other -> state(recorded(other.id())).items().stream())
        .collect(Collectors.toSet());
  }

  public boolean isDone(PartId part) {
    return state(recorded(part)).stage() == PartStage.DONE;
  }

  /** The parts of a request; of one about a member of staff who worked at no school, none. */
  public List<Part> of(Asked asked) {
    return answering(asked).stream().map(school -> new Part(id(asked, school), asked)).toList();
  }

  private Set<UUID> answering(Asked asked) {
    UUID about = asked.subject().id();
    Instant until = Objects.requireNonNullElse(asked.sentAt(), Instant.MAX);
    return asked.subject().kind().equals(DataSubject.PERSON)
        ? heads.until(until, about)
        : schools.of(about, until, school -> answered(id(asked, school)));
  }

  private Optional<AnsweredList> answered(PartId part) {
    List<Recorded> stream = recorded(part);
    if (state(stream).stage() != PartStage.DONE) {
      return Optional.empty();
    }
    return stream.reversed().stream()
        .filter(each -> each.event() instanceof PartGathered || each.event() instanceof NothingHeld)
        .findFirst()
        .map(list -> new AnsweredList(part.school(), list.position(), list.recordedAt()));
  }

  private PartId id(Asked asked, UUID school) {
    DataSubject about = asked.subject();
    String key =
        about.kind().equals(DataSubject.PUPIL)
            ? SealedFor.child(about.id())
            : SealedFor.staff(about.id());
    return ids.ofPart(asked.request(), key, school);
  }
}
