package waymark.cases.safeguarding.stored;

import waymark.cases.publishing.StoredType;
import waymark.cases.safeguarding.access.NothingHeld;
import waymark.cases.safeguarding.access.PartApprovalWithdrawn;
import waymark.cases.safeguarding.access.PartApproved;
import waymark.cases.safeguarding.access.PartAsked;
import waymark.cases.safeguarding.access.PartDecided;
import waymark.cases.safeguarding.access.PartGathered;
import waymark.cases.safeguarding.access.PartGiven;
import waymark.cases.safeguarding.child.FileRefused;
import waymark.cases.safeguarding.child.FileSent;
import waymark.cases.safeguarding.child.FileTakenBack;
import waymark.cases.safeguarding.child.GlassAcknowledged;
import waymark.cases.safeguarding.child.GlassBroken;
import waymark.cases.safeguarding.child.NoNextSchoolRecorded;
import waymark.cases.safeguarding.child.NoNextSchoolTakenBack;
import waymark.cases.safeguarding.child.ReceiptRecorded;
import waymark.cases.safeguarding.concern.ConcernAcknowledged;
import waymark.cases.safeguarding.concern.ConcernClosed;
import waymark.cases.safeguarding.concern.ConcernRaised;
import waymark.cases.safeguarding.concern.ConcernReattributed;
import waymark.cases.safeguarding.concern.ConcernReopened;
import waymark.cases.safeguarding.concern.DecisionMade;
import waymark.cases.safeguarding.concern.EntryCorrected;
import waymark.cases.safeguarding.concern.InformationAdded;
import waymark.cases.safeguarding.concern.InformationShared;
import waymark.cases.safeguarding.concern.NoAnswerCame;
import waymark.cases.safeguarding.concern.ReferralChased;
import waymark.cases.safeguarding.concern.ReferralDayCorrected;
import waymark.cases.safeguarding.concern.ReferralEscalated;
import waymark.cases.safeguarding.concern.ReferralWithdrawn;
import waymark.cases.safeguarding.concern.ReferredToSocialCare;
import waymark.cases.safeguarding.concern.SharingDeclined;
import waymark.cases.safeguarding.concern.SocialCareAnswered;
import waymark.cases.safeguarding.keeping.FileErased;
import waymark.cases.safeguarding.keeping.FileErasureAgreed;
import waymark.cases.safeguarding.keeping.FileErasureLapsed;
import waymark.cases.safeguarding.keeping.FileErasureProposed;
import waymark.cases.safeguarding.keeping.FileErasureRefused;
import waymark.cases.safeguarding.keeping.FileErasureWithdrawn;
import waymark.cases.safeguarding.keeping.FileHoldLifted;
import waymark.cases.safeguarding.keeping.FileHoldPlaced;
import waymark.cases.safeguarding.keeping.NameKept;
import waymark.cases.safeguarding.lowlevel.LowLevelConcluded;
import waymark.cases.safeguarding.lowlevel.LowLevelNoted;
import waymark.cases.safeguarding.lowlevel.LowLevelReattributed;
import waymark.cases.safeguarding.lowlevel.LowLevelRecorded;
import waymark.cases.safeguarding.lowlevel.LowLevelTold;
import waymark.cases.safeguarding.lowlevel.ReferredToLado;
import waymark.cases.safeguarding.lowlevel.TrustTold;
import waymark.cases.safeguarding.record.SafeguardingEvent;

/**
 * How the events of the safeguarding ledger are stored. A test holds it against the sealed events.
 */
public enum SafeguardingEventType implements StoredType {
  CONCERN_RAISED("concern-raised", 2, ConcernRaised.class),
  CONCERN_ACKNOWLEDGED("concern-acknowledged", 1, ConcernAcknowledged.class),
  DECISION_MADE("decision-made", 1, DecisionMade.class),
  INFORMATION_ADDED("information-added", 1, InformationAdded.class),
  ENTRY_CORRECTED("entry-corrected", 1, EntryCorrected.class),
  REFERRED_TO_SOCIAL_CARE("referred-to-social-care", 1, ReferredToSocialCare.class),
  SOCIAL_CARE_ANSWERED("social-care-answered", 1, SocialCareAnswered.class),
  REFERRAL_CHASED("referral-chased", 1, ReferralChased.class),
  REFERRAL_ESCALATED("referral-escalated", 1, ReferralEscalated.class),
  NO_ANSWER_CAME("no-answer-came", 1, NoAnswerCame.class),
  REFERRAL_DAY_CORRECTED("referral-day-corrected", 1, ReferralDayCorrected.class),
  REFERRAL_WITHDRAWN("referral-withdrawn", 1, ReferralWithdrawn.class),
  INFORMATION_SHARED("information-shared", 1, InformationShared.class),
  SHARING_DECLINED("sharing-declined", 1, SharingDeclined.class),
  CONCERN_CLOSED("concern-closed", 1, ConcernClosed.class),
  CONCERN_REOPENED("concern-reopened", 1, ConcernReopened.class),
  CONCERN_REATTRIBUTED("concern-reattributed", 3, ConcernReattributed.class),
  FILE_SENT("file-sent", 1, FileSent.class),
  RECEIPT_RECORDED("receipt-recorded", 1, ReceiptRecorded.class),
  FILE_TAKEN_BACK("file-taken-back", 1, FileTakenBack.class),
  FILE_REFUSED("file-refused", 1, FileRefused.class),
  NO_NEXT_SCHOOL_RECORDED("no-next-school-recorded", 1, NoNextSchoolRecorded.class),
  NO_NEXT_SCHOOL_TAKEN_BACK("no-next-school-taken-back", 1, NoNextSchoolTakenBack.class),
  GLASS_BROKEN("glass-broken", 1, GlassBroken.class),
  GLASS_ACKNOWLEDGED("glass-acknowledged", 1, GlassAcknowledged.class),
  LOW_LEVEL_TOLD("low-level-told", 1, LowLevelTold.class),
  LOW_LEVEL_RECORDED("low-level-recorded", 2, LowLevelRecorded.class),
  TRUST_TOLD("trust-told", 1, TrustTold.class),
  LOW_LEVEL_NOTED("low-level-noted", 1, LowLevelNoted.class),
  REFERRED_TO_LADO("referred-to-lado", 1, ReferredToLado.class),
  LOW_LEVEL_CONCLUDED("low-level-concluded", 1, LowLevelConcluded.class),
  LOW_LEVEL_REATTRIBUTED("low-level-reattributed", 1, LowLevelReattributed.class),
  FILE_HOLD_PLACED("file-hold-placed", 1, FileHoldPlaced.class),
  FILE_HOLD_LIFTED("file-hold-lifted", 1, FileHoldLifted.class),
  FILE_ERASURE_PROPOSED("file-erasure-proposed", 1, FileErasureProposed.class),
  FILE_ERASURE_WITHDRAWN("file-erasure-withdrawn", 1, FileErasureWithdrawn.class),
  FILE_ERASURE_REFUSED("file-erasure-refused", 1, FileErasureRefused.class),
  FILE_ERASURE_AGREED("file-erasure-agreed", 1, FileErasureAgreed.class),
  FILE_ERASURE_LAPSED("file-erasure-lapsed", 1, FileErasureLapsed.class),
  FILE_ERASED("file-erased", 1, FileErased.class),
  NAME_KEPT("name-kept", 1, NameKept.class),
  PART_ASKED("access-part-asked", 1, PartAsked.class),
  PART_GATHERED("access-part-gathered", 2, PartGathered.class),
  PART_DECIDED("access-part-decided", 2, PartDecided.class),
  PART_APPROVED("access-part-approved", 2, PartApproved.class),
  PART_APPROVAL_WITHDRAWN("access-part-approval-withdrawn", 1, PartApprovalWithdrawn.class),
  PART_GIVEN("access-part-given", 2, PartGiven.class),
  NOTHING_HELD("access-part-nothing-held", 2, NothingHeld.class);

  private final Form form;

  SafeguardingEventType(String name, int version, Class<? extends SafeguardingEvent> event) {
    form = new Form(name, version, event);
  }

  @Override
  public Form form() {
    return form;
  }
}
