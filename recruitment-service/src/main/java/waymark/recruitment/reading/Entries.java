package waymark.recruitment.reading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.recruitment.candidate.ApplicationReceived;
import waymark.recruitment.candidate.CandidateAccessApproved;
import waymark.recruitment.candidate.CandidateAccessEvent;
import waymark.recruitment.candidate.CandidateAccessExtended;
import waymark.recruitment.candidate.CandidateAccessGathered;
import waymark.recruitment.candidate.CandidateAccessReceived;
import waymark.recruitment.candidate.CandidateAccessRefused;
import waymark.recruitment.candidate.CandidateAccessSent;
import waymark.recruitment.candidate.CandidateAccessWithdrawn;
import waymark.recruitment.candidate.CandidateApprovalWithdrawn;
import waymark.recruitment.candidate.CandidateCorrected;
import waymark.recruitment.candidate.CandidateErased;
import waymark.recruitment.candidate.CandidateErasureApproved;
import waymark.recruitment.candidate.CandidateErasureProposed;
import waymark.recruitment.candidate.CandidateErasureRefused;
import waymark.recruitment.candidate.CandidateErasureWithdrawn;
import waymark.recruitment.candidate.CandidateHoldLifted;
import waymark.recruitment.candidate.CandidateHoldPlaced;
import waymark.recruitment.candidate.CandidateIdentityConfirmed;
import waymark.recruitment.candidate.CandidateItemsDecided;
import waymark.recruitment.candidate.NoteRecorded;
import waymark.recruitment.candidate.OutcomeRecorded;
import waymark.recruitment.candidate.Particulars;
import waymark.recruitment.candidate.Words;
import waymark.recruitment.reading.ShownCandidate.About;
import waymark.recruitment.reading.ShownCandidate.Entry;
import waymark.recruitment.reading.ShownCandidate.Who;
import waymark.recruitment.stored.CandidateEventType;

/**
 * Recorded events as they are shown.
 *
 * @param names of staff, by id
 */
record Entries(Map<String, String> names) {
  Who who(String person) {
    return new Who(person, names.get(person));
  }

  Entry of(Recorded recorded) {
    return switch (recorded.event()) {
      case ApplicationReceived r -> entry(recorded, r.about(), null, null, null);
      case CandidateCorrected c -> entry(recorded, c.about(), null, null, null);
      case NoteRecorded n -> entry(recorded, null, n.note(), null, null);
      case OutcomeRecorded o -> entry(recorded, null, null, o.outcome(), null);
      case CandidateHoldPlaced h -> entry(recorded, null, null, h.reason(), h.hold());
      case CandidateHoldLifted h -> entry(recorded, null, null, null, h.hold());
      case CandidateErasureProposed p -> entry(recorded, null, null, p.ground(), null);
      case CandidateErasureWithdrawn w -> entry(recorded, null, null, null, null);
      case CandidateErasureRefused r -> entry(recorded, null, r.why(), null, null);
      case CandidateErasureApproved a -> entry(recorded, null, null, null, null);
      case CandidateAccessEvent a -> asked(recorded, a);
      case CandidateErased e -> entry(recorded, null, null, null, null);
    };
  }

  private Entry asked(Recorded recorded, CandidateAccessEvent event) {
    return switch (event) {
      case CandidateAccessReceived r -> entry(recorded, null, r.asked(), null, null);
      case CandidateAccessExtended e -> entry(recorded, null, e.reason(), null, null);
      case CandidateAccessRefused r -> entry(recorded, null, r.note(), r.reason(), null);
      case CandidateAccessSent s -> entry(recorded, null, null, s.how(), null);
      case CandidateIdentityConfirmed i -> entry(recorded, null, null, null, null);
      case CandidateAccessGathered g -> entry(recorded, null, null, null, null);
      case CandidateItemsDecided d -> entry(recorded, null, null, null, null);
      case CandidateAccessApproved a -> entry(recorded, null, null, null, null);
      case CandidateApprovalWithdrawn w -> entry(recorded, null, w.why(), null, null);
      case CandidateAccessWithdrawn w -> entry(recorded, null, null, null, null);
    };
  }

  /** What was asked for by a request; null without one. */
  @Nullable String words(List<Recorded> stream, @Nullable UUID request) {
    return stream.stream()
        .map(Recorded::event)
        .filter(e -> e instanceof CandidateAccessReceived r && r.request().equals(request))
        .map(e -> Shown.words(((CandidateAccessReceived) e).asked()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private Entry entry(
      Recorded r,
      @Nullable Particulars about,
      @Nullable Words words,
      @Nullable String code,
      @Nullable UUID hold) {
    return new Entry(
        r.seq(),
        CandidateEventType.nameOf(r.event()),
        r.event().occurredOn(),
        r.at(),
        who(r.by()),
        about == null ? null : about(about),
        Shown.words(words),
        code,
        hold);
  }

  static About about(Particulars p) {
    return new About(
        Shown.words(p.post()),
        Shown.name(p.name()),
        Shown.words(p.email()),
        Shown.words(p.phone()));
  }
}
