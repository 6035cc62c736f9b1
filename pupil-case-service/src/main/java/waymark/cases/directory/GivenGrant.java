package waymark.cases.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A grant as it is answered; {@code until} is the last day it holds, also where it was withdrawn.
 *
 * @param withdrawn whether it was, after which it is changed no more
 */
public record GivenGrant(
    UUID grant,
    UUID person,
    String role,
    @Nullable UUID school,
    List<String> classes,
    LocalDate from,
    @Nullable LocalDate until,
    boolean withdrawn) {

  /** As the directory's message {@code role-granted} tells it. */
  static GivenGrant of(ObjectNode message) {
    String school = message.path("school").asString(null);
    return new GivenGrant(
        UUID.fromString(text(message, "grant")),
        UUID.fromString(text(message, "person")),
        text(message, "role"),
        school == null ? null : UUID.fromString(school),
        classes(message),
        LocalDate.parse(text(message, "from")),
        until(message),
        false);
  }

  GivenGrant changed(ObjectNode message) {
    LocalDate begins = LocalDate.parse(text(message, "from"));
    return new GivenGrant(
        grant, person, role, school, classes(message), begins, until(message), false);
  }

  GivenGrant withdrawn(LocalDate on) {
    LocalDate last = on.minusDays(1);
    LocalDate ends = until != null && until.isBefore(last) ? until : last;
    return new GivenGrant(grant, person, role, school, classes, from, ends, true);
  }

  /** With other days, as a change gives it. */
  GivenGrant lasting(LocalDate begins, @Nullable LocalDate last) {
    return new GivenGrant(grant, person, role, school, classes, begins, last, false);
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

  private static String text(ObjectNode message, String field) {
    return message.required(field).stringValue();
  }
}
