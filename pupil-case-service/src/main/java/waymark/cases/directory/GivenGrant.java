package waymark.cases.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A grant as it is known; {@code until} is the last day it holds, also where it was withdrawn.
 *
 * @param withdrawn whether it was, after which it is changed no more
 * @param by the person's id who gave it; null of the first administrator's, whom nobody gave it
 * @param changedBy who gave it other days or classes last; null where nobody did
 */
public record GivenGrant(
    UUID grant,
    UUID person,
    String role,
    @Nullable UUID school,
    List<String> classes,
    LocalDate from,
    @Nullable LocalDate until,
    boolean withdrawn,
    @Nullable UUID by,
    @Nullable UUID changedBy) {
  private static final Pattern A_PERSON = Pattern.compile("[0-9a-f-]{36}");

  /** As the directory's message {@code role-granted} tells it. */
  static GivenGrant of(ObjectNode message) {
    String school = message.path("school").asString(null);
    return new GivenGrant(
        id(message, "grant"),
        id(message, "person"),
        text(message, "role"),
        school == null ? null : UUID.fromString(school),
        classes(message),
        LocalDate.parse(text(message, "from")),
        until(message),
        false,
        giver(message),
        null);
  }

  GivenGrant changed(ObjectNode message) {
    LocalDate begins = LocalDate.parse(text(message, "from"));
    return new GivenGrant(
        grant,
        person,
        role,
        school,
        classes(message),
        begins,
        until(message),
        false,
        by,
        giver(message));
  }

  GivenGrant withdrawn(LocalDate on) {
    LocalDate last = on.minusDays(1);
    LocalDate ends = until != null && until.isBefore(last) ? until : last;
    return new GivenGrant(grant, person, role, school, classes, from, ends, true, by, changedBy);
  }

  /** With other days, as a change gives it. */
  GivenGrant lasting(LocalDate begins, @Nullable LocalDate last) {
    return new GivenGrant(grant, person, role, school, classes, begins, last, false, by, changedBy);
  }

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || !until.isBefore(day));
  }

  private static List<String> classes(ObjectNode message) {
    return message.path("classes").valueStream().map(JsonNode::stringValue).toList();
  }

  private static @Nullable LocalDate until(ObjectNode message) {
    String until = message.path("until").asString(null);
    return until == null ? null : LocalDate.parse(until);
  }

  /** Before there was anybody in the directory the record has a sign-in there, and no id. */
  private static @Nullable UUID giver(ObjectNode message) {
    String actor = text(message, "actor");
    return A_PERSON.matcher(actor).matches() ? UUID.fromString(actor) : null;
  }

  private static UUID id(ObjectNode message, String field) {
    return UUID.fromString(text(message, field));
  }

  private static String text(ObjectNode message, String field) {
    return message.required(field).stringValue();
  }
}
