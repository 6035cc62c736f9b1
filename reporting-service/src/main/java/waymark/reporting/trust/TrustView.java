package waymark.reporting.trust;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.personal.Keys;
import waymark.ledger.personal.Sealed;
import waymark.reporting.SealedJson;

/** Schools and people of the trust, in memory, from the directory's messages. */
public final class TrustView {
  private final Map<UUID, String> schools = new ConcurrentHashMap<>();
  private final Map<String, Sealed> people = new ConcurrentHashMap<>();
  private final Keys keys;

  /**
   * @param keys of the directory
   */
  public TrustView(Keys keys) {
    this.keys = keys;
  }

  /** Takes one message of the directory; other types are passed over. */
  public void told(String type, ObjectNode body) {
    switch (type) {
      case "directory.school-listed" ->
          schools.put(
              UUID.fromString(body.required("school").stringValue()),
              body.required("name").stringValue());
      case "directory.person-added", "directory.person-corrected" ->
          people.put(body.required("person").stringValue(), SealedJson.read(body.required("name")));
      default -> {}
    }
  }

  public Optional<String> school(UUID id) {
    return Optional.ofNullable(schools.get(id));
  }

  /** What a member of staff is called; empty where that is not known, or not any more. */
  public Optional<String> name(String person) {
    return Optional.ofNullable(people.get(person)).flatMap(keys::open);
  }

  /**
   * What a member of staff is called, {@code [erased]} for one who was erased; empty where the
   * directory does not know them.
   */
  public Optional<String> person(String id) {
    return Optional.ofNullable(people.get(id)).flatMap(this::opened);
  }

  private Optional<String> opened(Sealed name) {
    Optional<String> text = keys.open(name);
    return text.isEmpty() && keys.erased(name.key()) ? Optional.of("[erased]") : text;
  }
}
