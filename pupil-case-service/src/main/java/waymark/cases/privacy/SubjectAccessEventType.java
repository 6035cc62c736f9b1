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
  APPROVAL_WITHDRAWN("subject-access-approval-withdrawn", AccessApprovalWithdrawn.class),
  SENT("subject-access-sent", SubjectAccessSent.class),
  REFUSED("subject-access-refused", SubjectAccessRefused.class);

  private final Form form;

  SubjectAccessEventType(String name, Class<? extends SubjectAccessEvent> event) {
    form = new Form(name, 1, event);
  }

  @Override
  public Form form() {
    return form;
  }
}
