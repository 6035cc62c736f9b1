package waymark.cases.directory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.feed.Received;
import waymark.ledger.personal.Keys;

/**
 * Schools and people as the directory's own messages tell them, in memory. Names stay sealed until
 * they are asked for.
 */
public final class DirectoryView {
  private final Keys keys;
  private final Map<UUID, ListedSchool> schools = new ConcurrentHashMap<>();
  private final Map<UUID, KnownPerson> people = new ConcurrentHashMap<>();
  private final KnownEmails emails = new KnownEmails();
  private final Map<UUID, GivenGrant> grants = new ConcurrentHashMap<>();
  private final Map<UUID, AskedErasure> erasures = new ConcurrentHashMap<>();
  private final Map<UUID, StandingHold> holds = new ConcurrentHashMap<>();
  private final Map<String, Long> seqs = new ConcurrentHashMap<>();

  /**
   * An erasure of somebody who has left.
   *
   * @param stage requested, approved or erased
   * @param reason a code of the policy set erasure-reasons; absent where it is not known any more
   * @param requestedBy who asked for it, and cannot approve it
   */
  public record AskedErasure(String stage, @Nullable String reason, @Nullable UUID requestedBy) {}

  /**
   * A legal hold that stands.
   *
   * @param reason a code of the policy set hold-reasons
   * @param placedBy who placed it, and cannot lift it
   */
  public record StandingHold(
      UUID hold, UUID person, String reason, UUID placedBy, LocalDate placedOn) {}

  /**
   * @param keys of the directory's people
   */
  public DirectoryView(Keys keys) {
    this.keys = keys;
  }

  /**
   * Takes one message of the directory's topic.
   *
   * @param body the message's
   */
  public void told(Received message, ObjectNode body) {
    switch (message.type()) {
      case "directory.school-listed" ->
          schools.put(id(body, "school"), ListedSchool.of(body, message.seq()));
      case "directory.person-added", "directory.person-corrected" ->
          people.compute(id(body, "person"), (id, known) -> KnownPerson.told(known, id, body));
      case "directory.sign-in-proposed" ->
          people.computeIfPresent(id(body, "person"), (id, known) -> known.proposing(body));
      case "directory.sign-in-taken-back" ->
          people.computeIfPresent(id(body, "person"), (id, known) -> known.takenBack());
      case "directory.person-email-set" -> emails.told(message.position(), body);
      case "directory.role-granted" -> grants.put(id(body, "grant"), GivenGrant.of(body));
      case "directory.grant-changed" ->
          grants.computeIfPresent(id(body, "grant"), (id, g) -> g.changed(body));
      case "directory.role-withdrawn" ->
          grants.computeIfPresent(
              id(body, "grant"), (id, g) -> g.withdrawn(LocalDate.parse(text(body, "on"))));
      case "directory.person-hold-placed" -> held(body);
      case "directory.person-hold-lifted" -> holds.remove(id(body, "hold"));
      case "directory.person-erasure-requested" ->
          erasures.put(
              id(body, "person"),
              new AskedErasure("requested", text(body, "reason"), id(body, "actor")));
      case "directory.person-erasure-declined" -> erasures.remove(id(body, "person"));
      case "directory.person-erasure-approved" -> erasure(body, "approved");
      case "directory.person-erased" -> erasure(body, "erased");
      default -> {}
    }
    seqs.put(message.stream(), message.seq());
  }

  public List<ListedSchool> schools() {
    return schools.values().stream().sorted(Comparator.comparing(ListedSchool::name)).toList();
  }

  public Optional<ListedSchool> school(UUID id) {
    return Optional.ofNullable(schools.get(id));
  }

  /**
   * The school with this local authority code and establishment number, which is how a CTF names
   * it.
   */
  public Optional<ListedSchool> school(String laCode, String establishment) {
    return schools.values().stream()
        .filter(s -> s.laCode().equals(laCode) && s.establishment().equals(establishment))
        .findFirst();
  }

  public List<UUID> people() {
    return people.values().stream().map(KnownPerson::person).toList();
  }

  /** Brings everybody's keys into memory at once, before all names are asked for. */
  void readyNames() {
    keys.ready(people.values().stream().map(p -> p.name().key()).toList());
  }

  public Optional<String> subject(UUID person) {
    return Optional.ofNullable(people.get(person)).map(KnownPerson::subject);
  }

  /** The day on which somebody came into the directory; empty for nobody. */
  Optional<LocalDate> added(UUID person) {
    return Optional.ofNullable(people.get(person)).map(KnownPerson::added);
  }

  /** The last change of a person's sign-in; empty where it is as they were added with it. */
  public Optional<SignInChange> signInChanged(UUID person) {
    return Optional.ofNullable(people.get(person)).map(KnownPerson::changed);
  }

  /** The sign-in that waits to be confirmed as a person's; empty where none does. */
  public Optional<ProposedSignIn> proposedSignIn(UUID person) {
    return Optional.ofNullable(people.get(person)).map(KnownPerson::proposed);
  }

  /** Whether the provider names somebody so who is not erased. */
  boolean signsInAs(UUID person, String subject) {
    return subject(person).filter(subject::equals).isPresent()
        && erasure(person).filter(e -> !e.stage().equals("requested")).isEmpty();
  }

  /** The one whom the provider names so; none where all who were named so are erased. */
  List<UUID> whoSignsInAs(String subject) {
    return people().stream().filter(person -> signsInAs(person, subject)).toList();
  }

  /**
   * The last that is seen of a person's stream, which a decision about them names in If-Match; to
   * be asked before the rest, so that what is read is never older than this. −1 for nobody.
   */
  public long seq(UUID person) {
    return seqs.getOrDefault(DirectoryStreams.person(person), -1L);
  }

  /** A person's name; empty where the person is unknown or their key is gone. */
  public Optional<String> name(UUID person) {
    return Optional.ofNullable(people.get(person)).flatMap(p -> keys.open(p.name()));
  }

  /** Where a person gets e-mails; empty where that is not known or their key is gone. */
  public Optional<String> email(UUID person) {
    return emailBefore(person, Long.MAX_VALUE);
  }

  /** Where they got e-mails before what the directory recorded at this position. */
  Optional<String> emailBefore(UUID person, long position) {
    return emails.before(person, position).flatMap(keys::open);
  }

  /** Where somebody's erasure stands; empty where nobody has asked for it. */
  public Optional<AskedErasure> erasure(UUID person) {
    return Optional.ofNullable(erasures.get(person));
  }

  /** The legal holds that stand on somebody, the oldest first. */
  public List<StandingHold> holds(UUID person) {
    return holds.values().stream()
        .filter(h -> h.person().equals(person))
        .sorted(Comparator.comparing(StandingHold::placedOn).thenComparing(StandingHold::hold))
        .toList();
  }

  public List<GivenGrant> grants(UUID person) {
    return grants.values().stream()
        .filter(g -> g.person().equals(person))
        .sorted(Comparator.comparing(GivenGrant::from).thenComparing(GivenGrant::grant))
        .toList();
  }

  /** All that was ever granted of that role. */
  public List<GivenGrant> granted(String role) {
    return grants.values().stream().filter(g -> g.role().equals(role)).toList();
  }

  /** Everybody who holds a role on that day. */
  Set<UUID> holders(LocalDate day) {
    return grants.values().stream()
        .filter(g -> g.holdsOn(day))
        .map(GivenGrant::person)
        .collect(Collectors.toSet());
  }

  private void held(ObjectNode body) {
    UUID hold = id(body, "hold");
    holds.put(
        hold,
        new StandingHold(
            hold,
            id(body, "person"),
            text(body, "reason"),
            id(body, "actor"),
            LocalDate.parse(text(body, "occurredOn"))));
  }

  private void erasure(ObjectNode body, String stage) {
    erasures.compute(
        id(body, "person"),
        (id, asked) ->
            asked == null
                ? new AskedErasure(stage, null, null)
                : new AskedErasure(stage, asked.reason(), asked.requestedBy()));
  }

  private static String text(ObjectNode body, String field) {
    return body.required(field).stringValue();
  }

  private static UUID id(JsonNode body, String field) {
    return UUID.fromString(body.required(field).stringValue());
  }
}
