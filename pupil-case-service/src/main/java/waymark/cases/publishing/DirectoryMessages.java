package waymark.cases.publishing;

import java.util.Map;
import java.util.Optional;
import waymark.ledger.publish.PublicMessage;
import waymark.ledger.publish.PublicMessages;
import waymark.ledger.store.Leaf;
import waymark.ledger.store.NewEvent;

/** What others learn of the directory: all of it, as the messages in contracts/directory. */
public final class DirectoryMessages implements PublicMessages {
  private static final Map<String, DirectoryEventType> TYPES =
      StoredType.byName(DirectoryEventType.values());

  @Override
  public Optional<PublicMessage> of(Leaf leaf, int index) {
    NewEvent event = EarlierVersions.CHAIN.newest(leaf.events().get(index));
    DirectoryEventType type = TYPES.get(event.type());
    if (type == null) {
      throw new UnknownEvent(leaf, event);
    }
    MessageBody body = MessageBody.of(leaf, event);
    String name =
        switch (type) {
          case SCHOOL_LISTED -> {
            body.with("school", "urn", "laCode", "establishment", "name", "phase", "type");
            yield "school-listed";
          }
          case PERSON_ADDED -> {
            body.with("person", "subject", "name");
            yield "person-added";
          }
          case PERSON_CORRECTED -> {
            body.with("person", "subject", "name");
            yield "person-corrected";
          }
          case SIGN_IN_PROPOSED -> {
            body.with("person", "subject");
            yield "sign-in-proposed";
          }
          case SIGN_IN_TAKEN_BACK -> {
            body.with("person");
            yield "sign-in-taken-back";
          }
          case ADMINISTRATOR_CAME_IN -> {
            body.with("person");
            yield "administrator-came-in";
          }
          case ADMINISTRATOR_CODE_MADE -> {
            body.with("code", "digest", "reason", "until");
            yield "administrator-code-made";
          }
          case PERSON_EMAIL_SET -> {
            body.with("person", "email");
            yield "person-email-set";
          }
          case ROLE_GRANTED -> {
            body.with("grant", "person", "role", "school", "from", "until");
            body.with("classes");
            yield "role-granted";
          }
          case GRANT_CHANGED -> {
            body.with("grant", "person", "classes", "from", "until");
            yield "grant-changed";
          }
          case ROLE_WITHDRAWN -> {
            body.with("grant", "person", "on");
            yield "role-withdrawn";
          }
          case PERSON_HOLD_PLACED -> {
            body.with("person", "hold", "reason");
            yield "person-hold-placed";
          }
          case PERSON_HOLD_LIFTED -> {
            body.with("person", "hold");
            yield "person-hold-lifted";
          }
          case PERSON_ERASURE_REQUESTED -> {
            body.with("person", "reason");
            yield "person-erasure-requested";
          }
          case PERSON_ERASURE_DECLINED -> {
            body.with("person");
            yield "person-erasure-declined";
          }
          case PERSON_ERASURE_APPROVED -> {
            body.with("person");
            yield "person-erasure-approved";
          }
          case PERSON_ERASED -> {
            body.with("person");
            yield "person-erased";
          }
          case POLICY_CORRECTED -> {
            body.with("name", "value", "validFrom", "source");
            yield "policy-corrected";
          }
        };
    String subject = leaf.stream().substring(leaf.stream().indexOf(':') + 1);
    return Optional.of(new PublicMessage("directory." + name, 1, subject, body.json()));
  }
}
