package waymark.cases.directory;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.directory.DirectoryView.SignInChange;
import waymark.ledger.personal.Sealed;

/**
 * A person as the directory's messages tell them.
 *
 * @param added the day on which they came into the directory
 * @param changed the last change of the sign-in; null where it is as the person was added with it
 */
record KnownPerson(
    UUID person, String subject, Sealed name, LocalDate added, @Nullable SignInChange changed) {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** After a message that somebody was added, or put right. */
  static KnownPerson told(@Nullable KnownPerson before, UUID person, ObjectNode body) {
    Sealed name = Objects.requireNonNull(JSON.treeToValue(body.required("name"), Sealed.class));
    String subject = text(body, "subject");
    LocalDate on = LocalDate.parse(text(body, "occurredOn"));
    if (before == null) {
      return new KnownPerson(person, subject, name, on, null);
    }
    SignInChange changed =
        before.subject().equals(subject)
            ? before.changed()
            : new SignInChange(UUID.fromString(text(body, "actor")), on);
    return new KnownPerson(person, subject, name, before.added(), changed);
  }

  private static String text(ObjectNode body, String field) {
    return body.required(field).stringValue();
  }
}
