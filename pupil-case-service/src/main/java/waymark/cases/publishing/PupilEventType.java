package waymark.cases.publishing;

import waymark.cases.pupil.DetailsChanged;
import waymark.cases.pupil.ErasureApproved;
import waymark.cases.pupil.ErasureRefused;
import waymark.cases.pupil.ErasureRequested;
import waymark.cases.pupil.ErasureWithdrawn;
import waymark.cases.pupil.HoldLifted;
import waymark.cases.pupil.HoldPlaced;
import waymark.cases.pupil.JoinedSchool;
import waymark.cases.pupil.LeftSchool;
import waymark.cases.pupil.MoveDeclined;
import waymark.cases.pupil.MovedSchool;
import waymark.cases.pupil.NeedsRanked;
import waymark.cases.pupil.ParentsTold;
import waymark.cases.pupil.PlacedOnRegister;
import waymark.cases.pupil.ProposalDeclined;
import waymark.cases.pupil.ProvisionChanged;
import waymark.cases.pupil.PupilErased;
import waymark.cases.pupil.PupilEvent;
import waymark.cases.pupil.RegisterEntryCorrected;
import waymark.cases.pupil.RemovedFromRegister;
import waymark.cases.pupil.RollEntryReversed;
import waymark.cases.pupil.SenHistoryFound;

/**
 * How the events of a pupil's case are stored. A test holds it against the sealed {@link
 * PupilEvent}.
 */
public enum PupilEventType implements StoredType {
  JOINED_SCHOOL("joined-school", 1, JoinedSchool.class),
  DETAILS_CHANGED("details-changed", 1, DetailsChanged.class),
  LEFT_SCHOOL("left-school", 1, LeftSchool.class),
  MOVED_SCHOOL("moved-school", 1, MovedSchool.class),
  MOVE_DECLINED("move-declined", 1, MoveDeclined.class),
  ROLL_ENTRY_REVERSED("roll-entry-reversed", 1, RollEntryReversed.class),
  SEN_HISTORY_FOUND("sen-history-found", 1, SenHistoryFound.class),
  PROPOSAL_DECLINED("proposal-declined", 1, ProposalDeclined.class),
  PLACED_ON_REGISTER("placed-on-register", 1, PlacedOnRegister.class),
  PROVISION_CHANGED("provision-changed", 1, ProvisionChanged.class),
  NEEDS_RANKED("needs-ranked", 1, NeedsRanked.class),
  PARENTS_TOLD("parents-told", 1, ParentsTold.class),
  REMOVED_FROM_REGISTER("removed-from-register", 1, RemovedFromRegister.class),
  REGISTER_ENTRY_CORRECTED("register-entry-corrected", 1, RegisterEntryCorrected.class),
  HOLD_PLACED("hold-placed", 1, HoldPlaced.class),
  HOLD_LIFTED("hold-lifted", 1, HoldLifted.class),
  ERASURE_REQUESTED("erasure-requested", 1, ErasureRequested.class),
  ERASURE_WITHDRAWN("erasure-withdrawn", 1, ErasureWithdrawn.class),
  ERASURE_REFUSED("erasure-refused", 1, ErasureRefused.class),
  ERASURE_APPROVED("erasure-approved", 1, ErasureApproved.class),
  PUPIL_ERASED("pupil-erased", 1, PupilErased.class);

  private final Form form;

  PupilEventType(String name, int version, Class<? extends PupilEvent> event) {
    form = new Form(name, version, event);
  }

  @Override
  public Form form() {
    return form;
  }
}
