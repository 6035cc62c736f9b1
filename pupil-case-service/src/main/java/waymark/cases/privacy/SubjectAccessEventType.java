package waymark.cases.privacy;

import waymark.cases.publishing.StoredType;

/**
 * How the events of a subject access request are stored. A test holds it against the sealed {@link
 * SubjectAccessEvent}.
 */
public enum SubjectAccessEventType implements StoredType {
  RECEIVED("subject-access-received", SubjectAccessReceived.class),
  IDENTITY_CONFIRMED("subject-access-identity-confirmed", IdentityConfirmed.class),
  EXTENDED("subject-access-extended", SubjectAccessExtended.class),
  GATHERED("subject-access-gathered", SubjectAccessGathered.class),
  ITEMS_DECIDED("subject-access-items-decided", ItemsDecided.class),
  APPROVED("subject-access-approved", SubjectAccessApproved.class),
  SENT("subject-access-sent", SubjectAccessSent.class),
  REFUSED("subject-access-refused", SubjectAccessRefused.class);

  private final String storedName;
  private final Class<? extends SubjectAccessEvent> event;

  SubjectAccessEventType(String storedName, Class<? extends SubjectAccessEvent> event) {
    this.storedName = storedName;
    this.event = event;
  }

  @Override
  public String storedName() {
    return storedName;
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Class<? extends SubjectAccessEvent> event() {
    return event;
  }
}
