package waymark.ledger.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.feed.Received;

/**
 * Every grant ever made, in memory, built from the directory's messages from the first one on.
 * Grants that ended stay, so that "who could read this in March" keeps its answer. Telling it the
 * same message twice changes nothing.
 */
public final class Grants implements Consumer<Received> {
  private final Map<String, UUID> personBySubject = new ConcurrentHashMap<>();
  private final Map<UUID, Grant> grants = new ConcurrentHashMap<>();

  private volatile boolean caughtUp;

  /** All that was granted and withdrawn before this process started is known from here on. */
  public void caughtUp() {
    caughtUp = true;
  }

  /**
   * Whether it may be asked: half a directory allows what was withdrawn, and refuses what is not.
   */
  public boolean isCaughtUp() {
    return caughtUp;
  }

  @Override
  public void accept(Received message) {
    if (message.body() != null) {
      told(message.type(), message.body());
    }
  }

  /** Takes one message of the directory's topic; types without meaning here are passed over. */
  public void told(String type, ObjectNode body) {
    switch (type) {
      case "directory.person-added" ->
          personBySubject.put(text(body, "subject"), uuid(body, "person"));
      case "directory.role-granted" -> grants.putIfAbsent(uuid(body, "grant"), granted(body));
      case "directory.role-withdrawn" ->
          grants.computeIfPresent(
              uuid(body, "grant"), (id, grant) -> grant.withdrawnOn(date(body, "on")));
      default -> {}
    }
  }

  /** The person behind this sign-in with what they hold on that day; empty when not known here. */
  public Optional<Actor> actor(String subject, LocalDate day) {
    return Optional.ofNullable(personBySubject.get(subject))
        .map(person -> new Actor(person, subject, heldBy(person, day)));
  }

  /** Everything held by anybody on that day. */
  public List<Grant> heldOn(LocalDate day) {
    return grants.values().stream().filter(grant -> grant.holdsOn(day)).toList();
  }

  private List<Grant> heldBy(UUID person, LocalDate day) {
    return heldOn(day).stream().filter(grant -> grant.person().equals(person)).toList();
  }

  private static Grant granted(ObjectNode body) {
    return new Grant(
        uuid(body, "grant"),
        uuid(body, "person"),
        text(body, "role"),
        given(body, "school") instanceof JsonNode school
            ? UUID.fromString(school.stringValue())
            : null,
        date(body, "from"),
        given(body, "until") instanceof JsonNode until
            ? LocalDate.parse(until.stringValue())
            : null);
  }

  private static @Nullable JsonNode given(ObjectNode body, String field) {
    var value = body.get(field);
    return value == null || value.isNull() ? null : value;
  }

  private static String text(ObjectNode body, String field) {
    return body.required(field).stringValue();
  }

  private static UUID uuid(ObjectNode body, String field) {
    return UUID.fromString(text(body, field));
  }

  private static LocalDate date(ObjectNode body, String field) {
    return LocalDate.parse(text(body, field));
  }
}
