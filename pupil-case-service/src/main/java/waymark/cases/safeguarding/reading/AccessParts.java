package waymark.cases.safeguarding.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import waymark.cases.privacy.AccessRequests;
import waymark.cases.privacy.AccessRequests.Asked;
import waymark.cases.privacy.SubjectAccessState.Stage;
import waymark.cases.safeguarding.access.PartEvent;
import waymark.cases.safeguarding.access.PartId;
import waymark.cases.safeguarding.access.PartStage;
import waymark.cases.safeguarding.access.PartState;
import waymark.ledger.access.Scope;

/** Who of safeguarding answers a part of which request, and how far they have come. */
@Component
public class AccessParts {
  private final AccessRequests requests;
  private final SafeguardingStreams streams;
  private final FileIds ids;
  private final AnsweringSchools schools;

  AccessParts(
      AccessRequests requests, SafeguardingStreams streams, FileIds ids, AnsweringSchools schools) {
    this.requests = requests;
    this.streams = streams;
    this.ids = ids;
    this.schools = schools;
  }

  /** A part with the request it belongs to. */
  public record Part(PartId id, Asked asked) {}

  /** All parts of all requests that are still being answered, by these schools. */
  public List<Part> open(Scope within) {
    return requests.aboutPupils().stream()
        .flatMap(asked -> of(asked).stream())
        .filter(part -> within.covers(part.id().school()))
        .filter(part -> part.asked().stage() != Stage.SENT || !isDone(part.id()))
        .toList();
  }

  /** The parts of one request; none where there is no such request about a pupil. */
  public List<Part> of(UUID request) {
    return requests.aboutPupil(request).map(this::of).orElse(List.of());
  }

  /** The day on which the last part of it was done; empty while one is not. */
  public Optional<LocalDate> doneOn(List<Part> parts) {
    return parts.stream().allMatch(part -> isDone(part.id()))
        ? parts.stream()
            .map(part -> recorded(part.id()).getLast().event().occurredOn())
            .max(LocalDate::compareTo)
        : Optional.empty();
  }

  /** Whether somebody still waits for a part about the child, though the rest was given. */
  boolean owed(UUID pupil) {
    return requests.aboutPupils().stream()
        .filter(asked -> asked.pupil().equals(pupil) && asked.stage() == Stage.SENT)
        .anyMatch(asked -> of(asked).stream().anyMatch(part -> !isDone(part.id())));
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

  public boolean isDone(PartId part) {
    return state(recorded(part)).stage() == PartStage.DONE;
  }

  private List<Part> of(Asked asked) {
    Instant sent = asked.sentAt();
    Set<UUID> answering =
        sent == null
            ? schools.now(asked.pupil())
            : schools.since(sent, asked.pupil(), school -> isDone(id(asked, school)));
    return answering.stream().map(school -> new Part(id(asked, school), asked)).toList();
  }

  private PartId id(Asked asked, UUID school) {
    return ids.ofPart(asked.request(), asked.pupil(), school);
  }
}
