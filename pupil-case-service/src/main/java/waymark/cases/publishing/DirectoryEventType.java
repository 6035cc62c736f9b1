package waymark.cases.publishing;

import waymark.cases.directory.AdministratorCameIn;
import waymark.cases.directory.AdministratorCodeMade;
import waymark.cases.directory.DirectoryEvent;
import waymark.cases.directory.GrantChanged;
import waymark.cases.directory.PersonAdded;
import waymark.cases.directory.PersonCorrected;
import waymark.cases.directory.PersonEmailSet;
import waymark.cases.directory.PersonErased;
import waymark.cases.directory.PersonErasureApproved;
import waymark.cases.directory.PersonErasureDeclined;
import waymark.cases.directory.PersonErasureRequested;
import waymark.cases.directory.PersonHoldLifted;
import waymark.cases.directory.PersonHoldPlaced;
import waymark.cases.directory.PolicyCorrected;
import waymark.cases.directory.RoleGranted;
import waymark.cases.directory.RoleWithdrawn;
import waymark.cases.directory.SchoolListed;
import waymark.cases.directory.SignInProposed;
import waymark.cases.directory.SignInTakenBack;

/**
 * How the directory's events are stored. A test holds it against the sealed {@link DirectoryEvent}.
 */
public enum DirectoryEventType implements StoredType {
  SCHOOL_LISTED("school-listed", 1, SchoolListed.class),
  PERSON_ADDED("person-added", 1, PersonAdded.class),
  PERSON_CORRECTED("person-corrected", 1, PersonCorrected.class),
  SIGN_IN_PROPOSED("sign-in-proposed", 1, SignInProposed.class),
  SIGN_IN_TAKEN_BACK("sign-in-taken-back", 1, SignInTakenBack.class),
  ADMINISTRATOR_CAME_IN("administrator-came-in", 1, AdministratorCameIn.class),
  ADMINISTRATOR_CODE_MADE("administrator-code-made", 1, AdministratorCodeMade.class),
  PERSON_EMAIL_SET("person-email-set", 1, PersonEmailSet.class),
  ROLE_GRANTED("role-granted", 2, RoleGranted.class),
  GRANT_CHANGED("grant-changed", 1, GrantChanged.class),
  ROLE_WITHDRAWN("role-withdrawn", 1, RoleWithdrawn.class),
  PERSON_HOLD_PLACED("person-hold-placed", 1, PersonHoldPlaced.class),
  PERSON_HOLD_LIFTED("person-hold-lifted", 1, PersonHoldLifted.class),
  PERSON_ERASURE_REQUESTED("person-erasure-requested", 1, PersonErasureRequested.class),
  PERSON_ERASURE_DECLINED("person-erasure-declined", 1, PersonErasureDeclined.class),
  PERSON_ERASURE_APPROVED("person-erasure-approved", 1, PersonErasureApproved.class),
  PERSON_ERASED("person-erased", 1, PersonErased.class),
  POLICY_CORRECTED("policy-corrected", 1, PolicyCorrected.class);

  private final Form form;

  DirectoryEventType(String name, int version, Class<? extends DirectoryEvent> event) {
    form = new Form(name, version, event);
  }

  @Override
  public Form form() {
    return form;
  }
}
