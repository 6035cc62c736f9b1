package waymark.cases.privacy;

import java.util.Map;
import java.util.Optional;
import waymark.cases.publishing.EarlierVersions;
import waymark.cases.publishing.MessageBody;
import waymark.cases.publishing.StoredType;
import waymark.ledger.publish.PublicMessage;
import waymark.ledger.publish.PublicMessages;
import waymark.ledger.store.Leaf;
import waymark.ledger.store.NewEvent;

/**
 * What others learn of subject access requests, as the messages in contracts/subject-access: how
 * far each has come and what was decided about which item. Never what an item says.
 */
public final class SubjectAccessMessages implements PublicMessages {
  private static final Map<String, SubjectAccessEventType> TYPES =
      StoredType.byName(SubjectAccessEventType.values());

  @Override
  public Optional<PublicMessage> of(Leaf leaf, int index) {
    NewEvent event = EarlierVersions.CHAIN.newest(leaf.events().get(index));
    SubjectAccessEventType type = TYPES.get(event.type());
    if (type == null) {
      return Optional.empty(); // Another aggregate's.
    }
    MessageBody body = MessageBody.of(leaf, event).with("request", "subject");
    String name =
        switch (type) {
          case RECEIVED -> {
            body.with("askedBy", "asker", "asked", "identityCheckedOn", "due");
            yield "received";
          }
          case IDENTITY_CONFIRMED -> {
            body.with("due");
            yield "identity-confirmed";
          }
          case EXTENDED -> {
            body.with("months", "reason", "due");
            yield "extended";
          }
          case GATHERED -> {
            body.with("knownAt", "items");
            yield "gathered";
          }
          case ITEMS_DECIDED -> {
            body.with("decisions");
            yield "items-decided";
          }
          case APPROVED -> "approved";
          case APPROVAL_WITHDRAWN -> {
            body.with("why");
            yield "approval-withdrawn";
          }
          case SENT -> {
            body.with("how");
            yield "sent";
          }
          case REFUSED -> {
            body.with("reason", "note");
            yield "refused";
          }
        };
    String request = event.payload().required("request").stringValue();
    return Optional.of(new PublicMessage("subject-access." + name, 1, request, body.json()));
  }
}
