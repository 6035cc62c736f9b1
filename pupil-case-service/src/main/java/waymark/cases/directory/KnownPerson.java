package waymark.cases.directory;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.personal.Sealed;

/**
 * A person as the directory's messages tell them.
 *
 * @param added the day on which they came into the directory
 * @param changed the last change of the sign-in; null where it is as the person was added with it
 * @param proposed another sign-in that waits to be confirmed; null where none does
 */
record KnownPerson(
    UUID person,
    String subject,
    Sealed name,
    LocalDate added,
    @Nullable SignInChange changed,
    @Nullable ProposedSignIn proposed) {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** After a message that somebody was added, or put right. */
  static KnownPerson told(@Nullable KnownPerson before, UUID person, ObjectNode body) {
    Sealed name = Objects.requireNonNull(JSON.treeToValue(body.required("name"), Sealed.class));
    String subject = text(body, "subject");
    LocalDate on = LocalDate.parse(text(body, "occurredOn"));
    if (before == null) {
      return new KnownPerson(person, subject, name, on, null, null);
    }
    if (before.subject.equals(subject)) {
      return before.with(subject, name, before.changed, before.proposed);
    }
    UUID by = UUID.fromString(text(body, "actor"));
    ProposedSignIn proposed = before.proposed;
    return proposed != null && proposed.subject().equals(subject)
        ? before.with(subject, name, new SignInChange(proposed.by(), by, on), null)
        : before.with(subject, name, new SignInChange(by, null, on), proposed);
  }

  KnownPerson proposing(ObjectNode body) {
    UUID by = UUID.fromString(text(body, "actor"));
    LocalDate on = LocalDate.parse(text(body, "occurredOn"));
    return with(subject, name, changed, new ProposedSignIn(text(body, "subject"), by, on));
  }

  KnownPerson takenBack() {
    return with(subject, name, changed, null);
  }

  private KnownPerson with(
      String signIn,
      Sealed called,
      @Nullable SignInChange change,
      @Nullable ProposedSignIn another) {
    return new KnownPerson(person, signIn, called, added, change, another);
  }

  private static String text(ObjectNode body, String field) {
    return body.required(field).stringValue();
  }
}
