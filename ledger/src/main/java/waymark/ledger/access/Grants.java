package waymark.ledger.access;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.feed.Received;

/**
 * Every grant ever made, in memory, built from the directory's messages from the first one on.
 * Grants that ended stay, so that "who could read this in March" keeps its answer. Telling it the
 * same message twice changes nothing.
 *
 * <p>They may be asked as long as whoever tells them goes on saying that nothing is missing.
 */
public final class Grants implements Consumer<Received> {
  private static final String PERSON = "person:";
  private static final Duration KNOWN_FOR = Duration.ofMinutes(5);
  private final Duration knownFor;
  private final LongSupplier nanoTime;
  private final Map<String, UUID> personBySubject = new ConcurrentHashMap<>();
  private final Map<UUID, GrantHistory> grants = new ConcurrentHashMap<>();

  private volatile Set<UUID> outOfDate = Set.of();
  private volatile boolean begun;
  private volatile long caughtUpAt;

  /** Known for five minutes each time. */
  public Grants() {
    this(KNOWN_FOR, System::nanoTime);
  }

  /**
   * @param knownFor how long they may be asked after they were last known to be all
   * @param nanoTime the clock that this is measured by, in nanoseconds
   */
  public Grants(Duration knownFor, LongSupplier nanoTime) {
    this.knownFor = knownFor;
    this.nanoTime = nanoTime;
  }

  /** All that was granted and withdrawn until a moment ago is known; said again and again. */
  public void caughtUp() {
    caughtUpAt = nanoTime.getAsLong();
    begun = true;
  }

  /** Whether all that was granted and withdrawn before this process started is known. */
  public boolean isBegun() {
    return begun;
  }

  /**
   * Whether it may be asked: half a directory allows what was withdrawn, and refuses what is not,
   * and one that nobody has completed for long allows what was withdrawn since.
   */
  public boolean isCaughtUp() {
    return begun && nanoTime.getAsLong() - caughtUpAt <= knownFor.toNanos();
  }

  /**
   * Of these streams of the directory something could not be read. It may have been a withdrawal,
   * so whoever they are about holds nothing until it can be.
   */
  public void setAside(Set<String> streams) {
    outOfDate =
        streams.stream()
            .filter(stream -> stream.startsWith(PERSON))
            .map(stream -> UUID.fromString(stream.substring(PERSON.length())))
            .collect(toSet());
  }

  @Override
  public void accept(Received message) {
    if (message.body() != null) {
      told(message.type(), message.body(), message.recordedAt());
    }
  }

  /** As {@link #told(String, ObjectNode, Instant)}, of what was written down before all time. */
  public void told(String type, ObjectNode body) {
    told(type, body, Instant.EPOCH);
  }

  /**
   * Takes one message of the directory's topic; types without meaning here are passed over.
   *
   * @param recordedAt from when on it could be known
   */
  public void told(String type, ObjectNode body, Instant recordedAt) {
    switch (type) {
      case "directory.person-added" ->
          personBySubject.put(text(body, "subject"), uuid(body, "person"));
      case "directory.person-corrected" -> corrected(text(body, "subject"), uuid(body, "person"));
      case "directory.role-granted" ->
          grants.putIfAbsent(uuid(body, "grant"), GrantHistory.of(granted(body), recordedAt));
      case "directory.grant-changed" ->
          decided(
              body,
              g -> g.changed(date(body, "from"), day(body, "until"), classes(body)),
              recordedAt);
      case "directory.role-withdrawn" ->
          decided(body, g -> g.withdrawnOn(date(body, "on")), recordedAt);
      default -> {}
    }
  }

  /** By the new sign-in first, and then no longer by the old one. */
  private void corrected(String subject, UUID person) {
    personBySubject.put(subject, person);
    personBySubject
        .entrySet()
        .removeIf(known -> known.getValue().equals(person) && !known.getKey().equals(subject));
  }

  private void decided(ObjectNode body, UnaryOperator<Grant> change, Instant recordedAt) {
    grants.computeIfPresent(uuid(body, "grant"), (id, history) -> history.with(change, recordedAt));
  }

  /** The person behind this sign-in with what they hold on that day; empty when not known here. */
  public Optional<Actor> actor(String subject, LocalDate day) {
    return Optional.ofNullable(personBySubject.get(subject))
        .map(person -> new Actor(person, subject, heldBy(person, day)));
  }

  /** Everything held by anybody on that day, but for those of whom not all could be read. */
  public List<Grant> heldOn(LocalDate day) {
    Set<UUID> suspended = outOfDate;
    return grants.values().stream()
        .map(GrantHistory::now)
        .filter(grant -> grant.holdsOn(day) && !suspended.contains(grant.person()))
        .toList();
  }

  /**
   * Everything that let anybody in at some moment of a day: what had been written down by then. A
   * grant dated back to that day later let nobody in, one withdrawn later with effect from that day
   * did.
   *
   * @param zone whose day it is
   */
  public List<Grant> inForceOn(LocalDate day, ZoneId zone) {
    Instant from = day.atStartOfDay(zone).toInstant();
    Instant to = day.plusDays(1).atStartOfDay(zone).toInstant();
    return grants.values().stream().flatMap(each -> each.heldOn(day, from, to)).toList();
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
        classes(body),
        date(body, "from"),
        day(body, "until"));
  }

  /** None where nothing was said of classes, as in the first grants ever made. */
  private static Set<String> classes(ObjectNode body) {
    return body.path("classes").valueStream().map(JsonNode::stringValue).collect(toSet());
  }

  private static @Nullable LocalDate day(ObjectNode body, String field) {
    return given(body, field) instanceof JsonNode day ? LocalDate.parse(day.stringValue()) : null;
  }

  private static @Nullable JsonNode given(ObjectNode body, String field) {
    var value = body.get(field);
    return value == null || value.isNull() ? null : value;
  }

  private static String text(ObjectNode body, String field) {
    if (given(body, field) instanceof JsonNode value) {
      return value.stringValue();
    }
    throw new IllegalArgumentException("The message has no '" + field + "'.");
  }

  private static UUID uuid(ObjectNode body, String field) {
    return UUID.fromString(text(body, field));
  }

  private static LocalDate date(ObjectNode body, String field) {
    return LocalDate.parse(text(body, field));
  }
}
