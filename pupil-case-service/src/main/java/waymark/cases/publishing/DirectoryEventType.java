package waymark.cases.publishing;

import waymark.cases.directory.DirectoryEvent;
import waymark.cases.directory.PersonAdded;
import waymark.cases.directory.PolicyCorrected;
import waymark.cases.directory.RoleGranted;
import waymark.cases.directory.RoleWithdrawn;
import waymark.cases.directory.SchoolListed;

/**
 * How the directory's events are stored. A test holds it against the sealed {@link DirectoryEvent}.
 */
public enum DirectoryEventType implements StoredType {
  SCHOOL_LISTED("school-listed", 1, SchoolListed.class),
  PERSON_ADDED("person-added", 1, PersonAdded.class),
  ROLE_GRANTED("role-granted", 1, RoleGranted.class),
  ROLE_WITHDRAWN("role-withdrawn", 1, RoleWithdrawn.class),
  POLICY_CORRECTED("policy-corrected", 1, PolicyCorrected.class);

  private final String storedName;
  private final int version;
  private final Class<? extends DirectoryEvent> event;

  DirectoryEventType(String storedName, int version, Class<? extends DirectoryEvent> event) {
    this.storedName = storedName;
    this.version = version;
    this.event = event;
  }

  @Override
  public String storedName() {
    return storedName;
  }

  @Override
  public int version() {
    return version;
  }

  @Override
  public Class<? extends DirectoryEvent> event() {
    return event;
  }
}
