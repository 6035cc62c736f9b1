package waymark.cases.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.privacy.SubjectAccessState.Stage;
import waymark.cases.publishing.StoredEvents;
import waymark.cases.pupil.Words;
import waymark.ledger.store.Leaf;
import waymark.ledger.store.NewEvent;
import waymark.ledger.store.StoredCommit;

/** Requests as they were recorded, for those who answer another part of them. */
@Component
public class AccessRequests {
  private static final String STREAM = "subject-access:";

  private final ServiceLedger cases;
  private final StoredEvents codec;

  AccessRequests(ServiceLedger cases) {
    this.cases = cases;
    this.codec = new StoredEvents(cases.keys(), List.of(SubjectAccessEventType.values()));
  }

  /**
   * One of them.
   *
   * @param askedBy a code of the policy set access-requesters
   * @param asker what whoever asks is called; null where it cannot be read any more
   * @param asked what they asked for, in their words
   * @param due the last day for the answer
   * @param sentAt when it was recorded that the rest of the answer was given; null before
   */
  public record Asked(
      UUID request,
      DataSubject subject,
      LocalDate receivedOn,
      String askedBy,
      @Nullable String asker,
      @Nullable String asked,
      LocalDate due,
      Stage stage,
      @Nullable Instant sentAt) {}

  /** Those that were not refused, whoever has answered what of them. */
  public List<Asked> all() {
    Map<String, List<StoredCommit>> streams = new LinkedHashMap<>();
    for (StoredCommit commit : cases.store().streamsBeginning(STREAM)) {
      streams.computeIfAbsent(commit.stream(), s -> new ArrayList<>()).add(commit);
    }
    return streams.values().stream().flatMap(commits -> read(commits).stream()).toList();
  }

  /** The one with that id; empty where there is none, or it was refused. */
  public Optional<Asked> one(UUID request) {
    return read(cases.store().stream(STREAM + request));
  }

  private Optional<Asked> read(List<StoredCommit> commits) {
    SubjectAccessState state = SubjectAccessState.NONE;
    SubjectAccessReceived received = null;
    Instant sentAt = null;
    for (StoredCommit commit : commits) {
      Leaf leaf = commit.read();
      for (NewEvent stored : leaf.events()) {
        var event = (SubjectAccessEvent) codec.decode(commit.stream(), stored);
        state = state.evolve(event);
        received = event instanceof SubjectAccessReceived first ? first : received;
        sentAt = event instanceof SubjectAccessSent ? leaf.recordedAt() : sentAt;
      }
    }
    LocalDate due = state.due();
    if (received == null || due == null || state.stage() == Stage.REFUSED) {
      return Optional.empty();
    }
    return Optional.of(
        new Asked(
            received.request(),
            received.subject(),
            received.occurredOn(),
            received.askedBy(),
            said(received.asker()),
            said(received.asked()),
            due,
            state.stage(),
            sentAt));
  }

  private static @Nullable String said(Words words) {
    return words.equals(Words.UNAVAILABLE) ? null : words.text();
  }
}
