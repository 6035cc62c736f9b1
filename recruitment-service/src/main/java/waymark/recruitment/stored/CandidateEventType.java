package waymark.recruitment.stored;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import waymark.recruitment.candidate.ApplicationReceived;
import waymark.recruitment.candidate.CandidateAccessApproved;
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
import waymark.recruitment.candidate.CandidateEvent;
import waymark.recruitment.candidate.CandidateHoldLifted;
import waymark.recruitment.candidate.CandidateHoldPlaced;
import waymark.recruitment.candidate.CandidateIdentityConfirmed;
import waymark.recruitment.candidate.CandidateItemsDecided;
import waymark.recruitment.candidate.NoteRecorded;
import waymark.recruitment.candidate.OutcomeRecorded;

/** The names under which candidates' events stand in the ledger for ever, all in version 1. */
public enum CandidateEventType {
  APPLICATION_RECEIVED("application-received", ApplicationReceived.class),
  CANDIDATE_CORRECTED("candidate-corrected", CandidateCorrected.class),
  NOTE_RECORDED("note-recorded", NoteRecorded.class),
  OUTCOME_RECORDED("outcome-recorded", OutcomeRecorded.class),
  HOLD_PLACED("candidate-hold-placed", CandidateHoldPlaced.class),
  HOLD_LIFTED("candidate-hold-lifted", CandidateHoldLifted.class),
  ERASURE_PROPOSED("candidate-erasure-proposed", CandidateErasureProposed.class),
  ERASURE_WITHDRAWN("candidate-erasure-withdrawn", CandidateErasureWithdrawn.class),
  ERASURE_REFUSED("candidate-erasure-refused", CandidateErasureRefused.class),
  ERASURE_APPROVED("candidate-erasure-approved", CandidateErasureApproved.class),
  ACCESS_RECEIVED("candidate-access-received", CandidateAccessReceived.class),
  IDENTITY_CONFIRMED("candidate-identity-confirmed", CandidateIdentityConfirmed.class),
  ACCESS_EXTENDED("candidate-access-extended", CandidateAccessExtended.class),
  ACCESS_GATHERED("candidate-access-gathered", CandidateAccessGathered.class),
  ITEMS_DECIDED("candidate-items-decided", CandidateItemsDecided.class),
  ACCESS_APPROVED("candidate-access-approved", CandidateAccessApproved.class),
  APPROVAL_WITHDRAWN("candidate-approval-withdrawn", CandidateApprovalWithdrawn.class),
  ACCESS_SENT("candidate-access-sent", CandidateAccessSent.class),
  ACCESS_REFUSED("candidate-access-refused", CandidateAccessRefused.class),
  ACCESS_WITHDRAWN("candidate-access-withdrawn", CandidateAccessWithdrawn.class),
  ERASED("candidate-erased", CandidateErased.class);

  static final Map<String, CandidateEventType> BY_NAME = by(CandidateEventType::storedName);
  static final Map<Class<?>, CandidateEventType> BY_EVENT = by(CandidateEventType::event);

  private final String storedName;
  private final Class<? extends CandidateEvent> event;

  CandidateEventType(String storedName, Class<? extends CandidateEvent> event) {
    this.storedName = storedName;
    this.event = event;
  }

  /** How an event is called where it is stored and shown. */
  public static String nameOf(CandidateEvent event) {
    CandidateEventType type = BY_EVENT.get(event.getClass());
    if (type == null) {
      throw new IllegalArgumentException(event.getClass().getName() + " has no stored type.");
    }
    return type.storedName;
  }

  public String storedName() {
    return storedName;
  }

  public Class<? extends CandidateEvent> event() {
    return event;
  }

  private static <K> Map<K, CandidateEventType> by(Function<CandidateEventType, K> key) {
    return Arrays.stream(values()).collect(Collectors.toMap(key, Function.identity()));
  }
}
